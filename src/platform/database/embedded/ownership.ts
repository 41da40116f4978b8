import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';

/** Any number, the same for all: it is held in the cluster itself, hence by one owner per data folder. */
const OWNER_LOCK = 727_000;
/** The connection of a process that was just killed takes a moment to close, and so does a server that stops. */
const TRIES = 30;
const PAUSE_MS = 100;

export interface Ownership {
  readonly client: Client;
  release(): Promise<void>;
}

/**
 * The lock of a data folder's owner: a session lock inside PostgreSQL, which dies with its holder however it dies.
 * Undefined when another process holds it, whose server must be left alone, or when the server has gone.
 */
export async function takeOwnership(url: string): Promise<Ownership | undefined> {
  for (let tries = 0; tries < TRIES; tries++) {
    const client = await tryLock(url);
    if (client) return { client, release: () => client.end().catch(() => undefined) };
    await wait(PAUSE_MS);
  }
  return undefined;
}

async function tryLock(url: string): Promise<Client | undefined> {
  const client = new Client({ connectionString: url, application_name: 'ecars-owner', keepAlive: true });
  client.on('error', () => undefined); // a server that stops must not take the process with it
  try {
    await client.connect();
    const { rows } = await client.query<{ taken: boolean }>('select pg_try_advisory_lock($1) as taken', [OWNER_LOCK]);
    if (rows[0]?.taken) return client;
  } catch {
    // stopping, or still starting: told by the next try, or by the caller
  }
  await client.end().catch(() => undefined);
  return undefined;
}
