import { join } from 'node:path';
import { BootError } from '../boot-error.js';
import { type Settings } from '../config/read-settings.js';
import { addressInAppRole, type DatabaseAccess } from '../database/access.js';
import { startCluster } from '../database/cluster.js';
import { refuseUnsafeServer } from '../database/server-checks.js';
import { assumeAppRole } from '../database/roles.js';
import { type Progress } from './progress.js';
import { type Shutdown } from './shutdown.js';

type DatabaseSettings = Pick<Settings, 'databaseUrl' | 'databaseOwnerUrl' | 'dataFolder'>;

/** The embedded PostgreSQL, or the one that DATABASE_URL names once it has been found fit. */
export async function openDatabase(settings: DatabaseSettings, progress: Progress, shutdown: Shutdown): Promise<DatabaseAccess> {
  if (settings.databaseUrl === undefined) return openEmbedded(settings.dataFolder, progress, shutdown);
  const access = await openExternal(settings.databaseUrl, settings.databaseOwnerUrl);
  await refuseUnsafeServer(access.owner);
  progress.say(`  Base de données : ${new URL(settings.databaseUrl).host}`);
  return access;
}

async function openEmbedded(dataFolder: string, progress: Progress, shutdown: Shutdown): Promise<DatabaseAccess> {
  return progress.step('Base de données embarquée', async () => {
    const cluster = await startCluster({ dataFolder: join(dataFolder, 'postgres') });
    shutdown.add(() => cluster.stop());
    return cluster.access;
  });
}

async function openExternal(url: string, ownerUrl: string | undefined): Promise<DatabaseAccess> {
  try {
    return ownerUrl === undefined ? await assumeAppRole(url) : { owner: ownerUrl, app: addressInAppRole(url) };
  } catch (error) {
    if (error instanceof BootError) throw error;
    throw new BootError(`La base de données ne répond pas à l’adresse de DATABASE_URL (${new URL(url).host}) : ${reason(error)}`);
  }
}

function reason(error: unknown): string {
  if (error instanceof AggregateError) return (error.errors as Error[]).map(({ message }) => message).join(', ');
  return error instanceof Error ? error.message : String(error);
}
