import { getMigrations } from 'better-auth/db/migration';
import { type Pool } from 'pg';
import { schemaOptions } from './auth-schema.js';

/** Brings the accounts' tables (schema `auth`) to the library's version; `pool` is the owner's. Nothing the second time. */
export async function migrateAccounts(pool: Pool): Promise<void> {
  const { runMigrations } = await getMigrations({ ...schemaOptions(pool), secret: 'not used to migrate, yet asked for by the library' });
  await runMigrations();
}
