/** What the server did: statements (without transaction control and set_config), transactions that wrote, bytes of write-ahead log. */
const IGNORED = '^\\s*(begin|start|commit|rollback|set |show |discard|deallocate|select\\s+set_config)';
const STATEMENTS = `select query, sum(calls) as calls from pg_stat_statements s join pg_database d on d.oid = s.dbid
  where d.datname = $1 and toplevel and query !~* '${IGNORED}' group by query`;
// A transaction takes a number when it writes: nothing is rounded or late, as the server's statistics are.
const TOTALS = `select pg_snapshot_xmax(pg_current_snapshot())::text as commits, pg_current_wal_insert_lsn() - '0/0' as wal`;

async function read(admin, database) {
  const { rows: statements } = await admin.query(STATEMENTS, [database]);
  const { rows: totals } = await admin.query(TOTALS);
  return {
    statements: new Map(statements.map(({ query, calls }) => [query, Number(calls)])),
    commits: Number(totals[0].commits),
    wal: Number(totals[0].wal),
  };
}

/**
 * What one of `times` operations costs the server on average; `work` has run before, so that pages and plans are warm.
 * `admin` is connected to another database than the one counted. `kinds` names statements apart by a part of their text.
 */
export async function perOperation({ admin, database, times, kinds = {} }, work) {
  const before = await read(admin, database);
  await work();
  const after = await read(admin, database);
  const counted = Object.fromEntries([...Object.keys(kinds), 'others'].map((kind) => [kind, 0]));
  for (const [query, calls] of after.statements) {
    const kind = Object.keys(kinds).find((name) => kinds[name].some((text) => query.includes(text))) ?? 'others';
    counted[kind] += (calls - (before.statements.get(query) ?? 0)) / times;
  }
  return { statements: counted, commits: (after.commits - before.commits) / times, wal: (after.wal - before.wal) / times };
}
