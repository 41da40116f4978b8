import { createApp } from '../../src/app.factory.js';
import { loadDemonstration } from '../../src/modules/demonstration/index.js';
import { withClient } from '../../src/platform/database/owner-client.js';
import { testConfig } from './server-config.js';
import { TestClock } from './test-clock.js';
import { cloneDatabase, testServer } from './test-database.js';

/** Any number, the same in every worker of the run: the first that needs the demonstration makes it, the others wait. */
const LOCK = 727_003;

/** The name of the database that holds the demonstration data, loaded once per run and then cloned. */
export function demonstrationTemplate(): Promise<string> {
  const { admin, prefix } = testServer();
  const name = `${prefix}_demo`;
  return withClient(admin, async (client) => {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`alter database ${await loaded()} rename to ${name}`);
    return name;
  });
}

/** A database of its own, filled by the application's loader and left without connections. */
async function loaded(): Promise<string> {
  const database = await cloneDatabase();
  const config = await testConfig({ databaseUrl: database.app, smtpUrl: 'smtp://127.0.0.1:9', background: false });
  const app = await createApp({ config, clock: new TestClock(), quiet: true });
  try {
    await app.init();
    await loadDemonstration(app);
  } finally {
    await app.close();
    await database.disconnect();
  }
  return database.name;
}
