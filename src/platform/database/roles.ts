import { createHmac } from 'node:crypto';
import { type Client } from 'pg';
import { BootError } from '../boot-error.js';
import { addressAs, addressInAppRole, APP_ROLE, type DatabaseAccess, OWNER_ROLE } from './access.js';
import { withClient } from './owner-client.js';

const LIMITS = 'nosuperuser nobypassrls nocreatedb nocreaterole';

/** The superuser of the embedded server acts once: two roles with passwords of their own, and nothing else. */
export async function createRoles(superUrl: string, clusterPassword: string): Promise<DatabaseAccess> {
  const passwordOf = (role: string): string => createHmac('sha256', clusterPassword).update(role).digest('hex');
  await withClient(superUrl, async (client) => {
    for (const role of [OWNER_ROLE, APP_ROLE]) {
      await createRole(client, role, 'login');
      await client.query(`alter role ${role} password ${client.escapeLiteral(passwordOf(role))}`);
    }
    const { rows } = await client.query<{ name: string }>('select current_database() as name');
    await client.query(`grant create, temporary on database ${client.escapeIdentifier(rows[0]?.name ?? '')} to ${OWNER_ROLE}`);
    await client.query('revoke all on schema public from public');
    await client.query('create extension if not exists pg_stat_statements');
  });
  return {
    owner: addressAs(superUrl, OWNER_ROLE, passwordOf(OWNER_ROLE)),
    app: addressAs(superUrl, APP_ROLE, passwordOf(APP_ROLE)),
  };
}

/**
 * A single DATABASE_URL: it owns everything, and every session of the application starts under a role that owns nothing.
 * The role is created when the account may do so; otherwise the administrator is told the two lines to run.
 */
export async function assumeAppRole(url: string): Promise<DatabaseAccess> {
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ user: string }>('select quote_ident(current_user) as user');
    const user = rows[0]?.user ?? '';
    const commands = `create role ${APP_ROLE} nologin ${LIMITS}; grant ${APP_ROLE} to ${user};`;
    try {
      await createRole(client, APP_ROLE, 'nologin');
      if (!(await mayAssume(client))) await client.query(`grant ${APP_ROLE} to ${user}`);
    } catch (error) {
      throw new BootError(
        `Le compte de DATABASE_URL ne peut pas créer le rôle ${APP_ROLE} (${(error as Error).message}). Demandez à l'administrateur de la base d'exécuter : ${commands}`,
      );
    }
  });
  return { owner: url, app: addressInAppRole(url) };
}

async function createRole(client: Client, role: string, login: 'login' | 'nologin'): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role]);
  if (rowCount !== 0) return;
  // Two nodes may start at once: the one that comes second finds the role made.
  await client.query(
    `do $$ begin create role ${role} ${login} ${LIMITS}; exception when duplicate_object or unique_violation then null; end $$`,
  );
}

async function mayAssume(client: Client): Promise<boolean> {
  try {
    await client.query(`set role ${APP_ROLE}`);
    await client.query('reset role');
    return true;
  } catch {
    return false;
  }
}
