import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app.factory.js';
import { AppConfig, type AppConfigValues, Ticker } from '../../src/platform/index.js';
import { freePort } from '../../src/platform/database/embedded/free-port.js';
import { Mailbox } from './mailbox.js';
import { demonstrationTemplate } from './demonstration.js';
import { TestClock } from './test-clock.js';
import { cloneDatabase, type TestDatabase } from './test-database.js';
import { until } from './until.js';

export interface ServerOptions {
  /** `demo`: the demonstration data is loaded (once per run, then cloned). */
  readonly seed?: 'demo' | 'none';
  /** A second node on the database and mailbox of a first one. */
  readonly beside?: TestServer;
  readonly config?: Partial<AppConfigValues>;
}

/** The real application on a port of the loopback, with a database of its own, a real SMTP server and a clock to set. */
export interface TestServer {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly database: TestDatabase;
  readonly mailbox: Mailbox;
  readonly clock: TestClock;
  /** Does now what a timer would do within seconds (relay, due deadlines), and waits until no job is left. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

export async function startServer(options: ServerOptions = {}): Promise<TestServer> {
  const { beside } = options;
  const database = beside?.database ?? (await cloneDatabase(options.seed === 'none' ? undefined : await demonstrationTemplate()));
  const mailbox = beside?.mailbox ?? (await Mailbox.open());
  const clock = beside?.clock ?? new TestClock();
  const dataFolder = await mkdtemp(join(tmpdir(), 'ecars-files-'));
  const config = await testConfig({ databaseUrl: database.app, smtpUrl: mailbox.url, dataFolder, ...options.config });
  const app = await createApp({ config, clock, quiet: true });
  await app.listen(config.port, config.host);
  const close = async (): Promise<void> => {
    await app.close();
    await rm(dataFolder, { recursive: true, force: true });
    if (beside) return;
    await mailbox.close();
    await database.drop();
  };
  return { app, url: config.publicUrl, database, mailbox, clock, settle: () => settle(app, database), close };
}

export async function testConfig(values: Partial<AppConfigValues>): Promise<AppConfig> {
  const port = values.port ?? (await freePort());
  const publicUrl = `http://127.0.0.1:${port}`;
  return new AppConfig({
    databaseUrl: '',
    host: '127.0.0.1',
    port,
    publicUrl,
    origins: [publicUrl],
    sessionSecret: 'a secret that only tests know, long enough',
    dataFolder: tmpdir(),
    trustedProxies: ['loopback'],
    smtpUrl: '',
    mailFrom: { name: 'e-CARS', address: 'ne-pas-repondre@e-cars.example' },
    defaultRegion: undefined,
    background: true,
    clientFolder: undefined,
    ...values,
  });
}

async function settle(app: NestFastifyApplication, database: TestDatabase): Promise<void> {
  const left =
    'select (select count(*) from app.outbox) + (select count(*) from graphile_worker.jobs where attempts = 0 or locked_at is not null) as left';
  await until(async () => {
    await app.get(Ticker).runAll();
    const [row] = await database.query<{ left: string }>(left);
    return row?.left === '0';
  });
}
