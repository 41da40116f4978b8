import { type DatabaseAccess } from './access.js';
import { type EmbeddedOptions, type EmbeddedPostgres, startEmbedded } from './embedded/embedded-postgres.js';
import { createRoles } from './roles.js';

/** The embedded PostgreSQL with its two roles, ready to be migrated. */
export interface Cluster extends EmbeddedPostgres {
  readonly access: DatabaseAccess;
}

export async function startCluster(options: EmbeddedOptions): Promise<Cluster> {
  const server = await startEmbedded(options);
  try {
    return { ...server, access: await createRoles(server.url, server.password) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
