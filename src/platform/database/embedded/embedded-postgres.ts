import { once } from 'node:events';
import { type ChildProcess } from 'node:child_process';
import { BootError } from '../../boot-error.js';
import { nativeFolder } from './binaries.js';
import { clusterPassword, prepareDataFolder, SUPERUSER } from './data-folder.js';
import { freePort } from './free-port.js';
import { type Ownership, takeOwnership } from './ownership.js';
import { placeBinaries, placeData } from './placement.js';
import { clearStalePidFile, runningPostmaster, stopPostmaster } from './postmaster.js';
import { serverReady, spawnServer } from './server-process.js';
import { unprivilegedUser } from './system-user.js';

export interface EmbeddedOptions {
  readonly dataFolder: string;
  readonly database?: string;
  readonly settings?: Readonly<Record<string, string>>;
}

export interface EmbeddedPostgres {
  /** The superuser's address, for the two roles only. */
  readonly url: string;
  readonly password: string;
  readonly adopted: boolean;
  stop(): Promise<void>;
}

/**
 * A real PostgreSQL on a data folder: created the first time, warm afterwards, adopted when it survived its owner.
 * Refuses a folder that another living process owns, and leaves that process's server alone.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const user = unprivilegedUser();
  const native = placeBinaries(nativeFolder(), user);
  const folder = placeData(options.dataFolder, user);
  prepareDataFolder(native, folder, user);
  const password = clusterPassword(folder);
  const database = options.database ?? 'ecars';

  const adopted = await adopt(folder, { password, database });
  if (adopted) return adopted;

  await clearStalePidFile(folder);
  const port = await freePort();
  const child = spawnServer({ native, folder, port, user, settings: options.settings ?? {} });
  const url = address(port, password, 'postgres');
  await serverReady(child, url, folder);
  const ownership = await takeOwnership(url);
  if (!ownership) throw busy(folder);
  await ensureDatabase(ownership, database);
  return { url: address(port, password, database), password, adopted: false, stop: () => stopChild(child, ownership) };
}

/** Takes over a server that survived its owner; undefined when none runs, or when the one that ran has just stopped. */
async function adopt(
  folder: string,
  { password, database }: { password: string; database: string },
): Promise<EmbeddedPostgres | undefined> {
  const running = runningPostmaster(folder);
  if (!running) return undefined;
  const ownership = await takeOwnership(address(running.port, password, 'postgres'));
  if (!ownership && runningPostmaster(folder)) throw busy(folder);
  if (!ownership) return undefined;
  await ensureDatabase(ownership, database);
  const stop = async (): Promise<void> => {
    await stopPostmaster(running, folder);
    await ownership.release();
  };
  return { url: address(running.port, password, database), password, adopted: true, stop };
}

async function stopChild(child: ChildProcess, ownership: Ownership): Promise<void> {
  // The ownership is held to the end: nobody adopts a server that is stopping.
  if (child.exitCode === null && child.signalCode === null) {
    const exit = once(child, 'exit');
    child.kill('SIGINT');
    await exit;
  }
  await ownership.release();
}

async function ensureDatabase({ client }: Ownership, database: string): Promise<void> {
  const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [database]);
  if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
}

function address(port: number, password: string, database: string): string {
  return `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/${database}`;
}

function busy(folder: string): BootError {
  return new BootError(
    `Le dossier ${folder} est déjà utilisé par une application en marche : arrêtez-la, ou choisissez un autre DATA_DIR.`,
  );
}
