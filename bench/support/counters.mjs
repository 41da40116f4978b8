/** What the server did: statements (without transaction control and set_config), commits, WAL bytes. */
const READ = `select
  (select coalesce(sum(calls), 0) from pg_stat_statements s join pg_database d on d.oid = s.dbid
    where d.datname = $1 and toplevel and query !~* '^\\s*(begin|commit|rollback|set |show |discard|deallocate|select\\s+set_config)' and query !~* 'pg_stat|pg_current_wal') as statements,
  (select xact_commit from pg_stat_database where datname = $1) as commits,
  pg_current_wal_insert_lsn() - '0/0' as wal`;

async function read(admin, database) {
  const { rows } = await admin.query(READ, [database]);
  return Object.fromEntries(Object.entries(rows[0]).map(([key, value]) => [key, Number(value)]));
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 1200)); // statistics are flushed at most once a second

/** What one of `times` operations costs the server on average. `admin` is connected to another database than the one counted. */
export async function perOperation(admin, database, times, work) {
  await settle();
  await admin.query('checkpoint');
  const before = await read(admin, database);
  await work();
  await settle();
  const after = await read(admin, database);
  return Object.fromEntries(Object.keys(before).map((key) => [key, (after[key] - before[key]) / times]));
}
