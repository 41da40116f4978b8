import { type TestDatabase } from './test-database.js';

/** How often each statement was said, by its text without values. */
export type Statements = ReadonlyMap<string, number>;

/** Of this database alone: other test files count theirs at the same time, on the same server. */
const FORGET = 'select pg_stat_statements_reset(0, (select oid from pg_database where datname = current_database()), 0)';

const SAID = `select query, sum(calls)::int as calls from pg_stat_statements s join pg_database d on d.oid = s.dbid
  where d.datname = current_database() and toplevel and query !~ 'pg_stat_statements' group by query order by query`;

/** What the application says to the database during `work`, by pg_stat_statements. */
export async function statementsOf(database: Pick<TestDatabase, 'query'>, work: () => Promise<unknown>): Promise<Statements> {
  await database.query(FORGET);
  await work();
  const rows = await database.query<{ query: string; calls: number }>(SAID);
  return new Map(rows.map(({ query, calls }) => [query, calls]));
}
