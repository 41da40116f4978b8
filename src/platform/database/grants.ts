import { type ClientBase } from 'pg';
import { APP_ROLE } from './access.js';

/**
 * What the application's role may do with the tables of the two libraries: rows, never structure.
 * Granted again after every migration, for the tables that it brought. Our own tables grant in their migrations.
 */
export async function grantToApp(client: ClientBase): Promise<void> {
  await client.query(`
    grant usage on schema app, auth, graphile_worker to ${APP_ROLE};
    grant select, insert, update, delete on all tables in schema auth, graphile_worker to ${APP_ROLE};
    grant usage, select on all sequences in schema auth, graphile_worker to ${APP_ROLE};
    grant execute on all functions in schema graphile_worker to ${APP_ROLE};
    grant select on app.migrations to ${APP_ROLE};
    revoke insert, update, delete on graphile_worker.migrations from ${APP_ROLE};`);
  await openWorkerTables(client);
}

/** graphile-worker enables row-level security on its own tables without a policy: anyone but the owner would see nothing. */
async function openWorkerTables(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string }>(`
    select c.relname as name from pg_class c
    where c.relnamespace = 'graphile_worker'::regnamespace and c.relrowsecurity
      and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'ecars_app_all')`);
  for (const { name } of rows) {
    const table = client.escapeIdentifier(name);
    await client.query(`create policy ecars_app_all on graphile_worker.${table} to ${APP_ROLE} using (true) with check (true)`);
  }
}
