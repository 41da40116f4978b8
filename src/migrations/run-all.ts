import { type QueryRunner } from 'typeorm';

/** Runs statements one after the other, in the migration's own transaction. */
export async function runAll(runner: QueryRunner, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await runner.query(statement);
}

/** Drops tables, the last one created first. */
export async function dropTables(runner: QueryRunner, tables: readonly string[]): Promise<void> {
  for (const table of [...tables].reverse()) await runner.query(`drop table if exists app.${table}`);
}
