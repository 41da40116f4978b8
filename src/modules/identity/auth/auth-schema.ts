import { type BetterAuthOptions } from 'better-auth';
import { Kysely, PostgresDialect } from 'kysely';
import { type Pool } from 'pg';
import { secondFactor } from './second-factor.js';

/** What the accounts' tables hold, on one pool: read by the migration (as owner) and by the application. */
export function schemaOptions(pool: Pool): BetterAuthOptions {
  return {
    appName: 'e-CARS',
    basePath: '/api/auth',
    database: {
      db: new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) }),
      type: 'postgres',
      schemaName: 'auth',
      transaction: true,
    },
    plugins: [secondFactor()],
    telemetry: { enabled: false },
    user: {
      additionalFields: {
        /** First connection: the password that an administrator gave only serves to be replaced (S0-01). */
        mustRenew: { type: 'boolean', required: true, defaultValue: true, input: false },
        passwordChangedAt: { type: 'date', required: false, input: false },
        lastSignInAt: { type: 'date', required: false, input: false },
        disabledAt: { type: 'date', required: false, input: false },
      },
    },
    session: {
      additionalFields: {
        /** The identity provider vouched for two factors when this session was opened (its `amr`). */
        provedTwice: { type: 'boolean', required: false, input: false },
      },
    },
    rateLimit: { enabled: true, storage: 'database', window: 60, max: 300, customRules: RATES },
  };
}

/** By client address: a whole establishment may share one. Accounts have limits of their own (`SignInGate`, `RenewalQuota`). */
const RATES = {
  '/sign-in/email': { window: 60, max: 240 },
  '/email-otp/check-verification-otp': { window: 60, max: 30 },
  '/email-otp/reset-password': { window: 60, max: 30 },
  '/sign-in/social': { window: 60, max: 240 },
  '/callback/*': { window: 60, max: 240 },
  '/sign-out': { window: 60, max: 120 },
  '/change-password': { window: 60, max: 60 },
  '/two-factor/*': { window: 60, max: 120 },
};
