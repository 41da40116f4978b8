import pg from 'pg';
import { addressOf } from '../../src/platform/database/access.js';
import { withClient } from '../../src/platform/database/owner-client.js';
import { type TestServerAddress } from './setup/database.js';

/** A database of one test file, as migrated as production's. */
export interface TestDatabase {
  readonly name: string;
  /** Under the role that owns nothing: what the application uses. */
  readonly app: string;
  readonly owner: string;
  /** Past row-level security: for what a test must see or plant. */
  readonly admin: string;
  query<Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  /** Leaves the database as it is, without our connections: another may then be cloned from it. */
  disconnect(): Promise<void>;
  drop(): Promise<void>;
}

export function testServer(): TestServerAddress {
  const text = process.env.ECARS_TEST_SERVER;
  if (!text) throw new Error('No test server: these tests belong to the Jest projects that start PostgreSQL (see jest.config.mjs)');
  return JSON.parse(text) as TestServerAddress;
}

/** Clones the migrated template, or another database of this run. */
export async function cloneDatabase(template = testServer().template): Promise<TestDatabase> {
  const server = testServer();
  const name = `${server.prefix}_${process.env.JEST_WORKER_ID ?? '0'}_${Math.random().toString(36).slice(2, 10)}`;
  await withClient(server.admin, (client) => client.query(`create database ${name} template ${template} strategy file_copy`));
  const admin = addressOf(server.admin, name);
  const pool = new pg.Pool({ connectionString: admin, max: 3 });
  pool.on('error', () => undefined);
  return {
    name,
    app: addressOf(server.app, name),
    owner: addressOf(server.owner, name),
    admin,
    query: async <Row extends pg.QueryResultRow>(sql: string, values: readonly unknown[] = []) =>
      (await pool.query<Row>(sql, [...values])).rows,
    disconnect: () => pool.end(),
    drop: async () => {
      await pool.end();
      await withClient(server.admin, (client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}
