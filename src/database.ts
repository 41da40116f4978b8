import { MIGRATIONS } from './migrations/index.js';
import { migrateAccounts } from './modules/identity/auth/migrate-accounts.js';
import { type MigrationPlan } from './platform/database/migrate.js';

/** Everything that the application's parts bring to the database, in one plan. */
export const MIGRATION_PLAN: MigrationPlan = { migrations: MIGRATIONS, authMigrations: migrateAccounts };
