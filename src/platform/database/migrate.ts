import { runMigrations } from 'graphile-worker';
import { Pool, type PoolClient } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { grantToApp } from './grants.js';

/** What the application's modules bring to the database: composed above the platform, which knows no module. */
export interface MigrationPlan {
  readonly migrations: readonly (new () => MigrationInterface)[];
  /** The tables of the accounts library, made by the library itself. */
  readonly authMigrations: (owner: Pool) => Promise<void>;
}

/** Held while migrating: of several nodes that start at once, one migrates and the others find the work done. */
const MIGRATION_LOCK = 727_001;

/** Brings the database to the structure of this version; does nothing the second time. */
export async function migrate(ownerUrl: string, plan: MigrationPlan): Promise<void> {
  const pool = ownerPool(ownerUrl);
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await migrateAll(ownerUrl, { pool, client }, plan);
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  } finally {
    client.release(true);
    await pool.end();
  }
}

async function migrateAll(ownerUrl: string, { pool, client }: { pool: Pool; client: PoolClient }, plan: MigrationPlan): Promise<void> {
  await client.query('create schema if not exists app; create schema if not exists auth; create schema if not exists graphile_worker');
  await migrateApp(ownerUrl, plan.migrations);
  await runMigrations({ pgPool: pool });
  await plan.authMigrations(pool);
  await grantToApp(client);
}

async function migrateApp(url: string, migrations: MigrationPlan['migrations']): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url,
    schema: 'app',
    migrationsTableName: 'migrations',
    migrations: [...migrations],
    applicationName: 'ecars-migrations',
    extra: { max: 1 },
  });
  await source.initialize();
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
}

function ownerPool(url: string): Pool {
  const pool = new Pool({ connectionString: url, max: 3, application_name: 'ecars-migrations' });
  pool.on('error', () => undefined); // the failed statement reports it
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}
