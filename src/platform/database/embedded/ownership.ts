import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

/** Any number, the same for all: it is held in the cluster itself, hence by one owner per data folder. */
const OWNER_LOCK = 727_000;

export interface Ownership {
  readonly client: Client;
  release(): Promise<void>;
}

/**
 * The lock of a data folder's owner: a session lock inside PostgreSQL, which dies with its holder however it dies.
 * Undefined when another process holds it: its server must be left alone.
 */
export async function takeOwnership(url: string): Promise<Ownership | undefined> {
  const client = await connect(url);
  for (let tries = 0; tries < 30; tries++) {
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [OWNER_LOCK]);
    if (rows[0]?.taken) return { client, release: () => client.end().catch(() => undefined) };
    await wait(100); // the connection of a process that was just killed takes a moment to close
  }
  await client.end();
  return undefined;
}

async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, application_name: 'ecars-owner', keepAlive: true });
  client.on('error', () => undefined); // a server that stops must not take the process with it
  await client.connect();
  return client;
}
