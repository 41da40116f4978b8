import { pathToFileURL } from 'node:url';
import { findChrome } from '../../../scripts/chrome.mjs';
import { compile } from './compile.mjs';

/** One PostgreSQL per run, with a migrated template that every test file clones; one browser, unpacked once. */
export default async () => {
  const { startTestCluster } = await import(pathToFileURL(compile('test/support/setup/database.ts')));
  const cluster = await startTestCluster(process.env.TEST_DATABASE_URL || process.env.DATABASE_URL);
  globalThis.__ECARS_CLUSTER = cluster;
  process.env.ECARS_TEST_SERVER = JSON.stringify(cluster.address);
  process.env.ECARS_TEST_CHROME = JSON.stringify(findChrome());
};
