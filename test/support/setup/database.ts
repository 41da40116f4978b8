import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MIGRATION_PLAN } from '../../../src/database.js';
import { addressInAppRole, addressOf, type DatabaseAccess } from '../../../src/platform/database/access.js';
import { startCluster } from '../../../src/platform/database/cluster.js';
import { migrate } from '../../../src/platform/database/migrate.js';
import { withClient } from '../../../src/platform/database/owner-client.js';
import { assumeAppRole } from '../../../src/platform/database/roles.js';

/** Where the tests of this run make their databases. Passed to them through the environment. */
export interface TestServerAddress extends DatabaseAccess {
  /** An account that may create databases, connected to none of ours. */
  readonly admin: string;
  readonly template: string;
  /** Every database of this run starts so: an external server is left as it was found. */
  readonly prefix: string;
}

export interface TestCluster {
  readonly address: TestServerAddress;
  stop(): Promise<void>;
}

/** Speed over durability: a database of tests is thrown away. The campaign of kills starts servers of its own. */
const FAST = {
  fsync: 'off',
  full_page_writes: 'off',
  synchronous_commit: 'off',
  max_connections: '400',
  'pg_stat_statements.max': '20000',
};

export function startTestCluster(externalUrl: string | undefined): Promise<TestCluster> {
  const prefix = `ecars_test_${String(process.pid)}_${Date.now().toString(36)}`;
  return externalUrl ? useExternal(externalUrl, prefix) : useEmbedded(prefix);
}

async function useEmbedded(prefix: string): Promise<TestCluster> {
  const folder = mkdtempSync(join(tmpdir(), 'ecars-test-'));
  chmodSync(folder, 0o755);
  const template = `${prefix}_template`;
  const cluster = await startCluster({ dataFolder: join(folder, 'postgres'), database: template, settings: FAST });
  await migrate(cluster.access.owner, MIGRATION_PLAN);
  const address = { ...cluster.access, admin: addressOf(cluster.url, 'postgres'), template, prefix };
  const stop = async (): Promise<void> => {
    await cluster.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, stop };
}

/** DATABASE_URL names an account that may create databases and roles. */
async function useExternal(url: string, prefix: string): Promise<TestCluster> {
  const template = `${prefix}_template`;
  await withClient(url, (client) => client.query(`create database ${template}`));
  const owner = addressOf(url, template);
  await assumeAppRole(owner);
  await withClient(owner, (client) => client.query('create extension if not exists pg_stat_statements').catch(() => undefined));
  await migrate(owner, MIGRATION_PLAN);
  const address = { owner, app: addressInAppRole(owner), admin: url, template, prefix };
  return { address, stop: () => dropAll(url, prefix) };
}

async function dropAll(url: string, prefix: string): Promise<void> {
  await withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>("select datname as name from pg_database where datname like $1 || '%'", [prefix]);
    for (const { name } of rows) await client.query(`drop database if exists ${client.escapeIdentifier(name)} with (force)`);
  });
}
