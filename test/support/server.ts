import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApp } from '../../src/app.factory.js';
import { type AppConfig, type AppConfigValues, Ticker } from '../../src/platform/index.js';
import { demonstrationTemplate } from './demonstration.js';
import { Mailbox } from './mailbox.js';
import { testConfig } from './server-config.js';
import { TestClock } from './test-clock.js';
import { cloneDatabase, type TestDatabase } from './test-database.js';
import { until } from './until.js';

export interface ServerOptions {
  /** `demo`: the demonstration data is loaded (once per run, then cloned). */
  readonly seed?: 'demo' | 'none';
  /** A second node on the database, mailbox and clock of a first one. */
  readonly beside?: TestServer;
  readonly config?: Partial<AppConfigValues>;
}

/** The real application on a port of the loopback, with a database of its own, a real SMTP server and a clock to set. */
export interface TestServer extends Surroundings {
  readonly app: NestFastifyApplication;
  readonly url: string;
  /** Does now what a timer would do within seconds (relay, due deadlines), and waits until no job is left. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

interface Surroundings {
  readonly database: TestDatabase;
  readonly mailbox: Mailbox;
  readonly clock: TestClock;
}

export async function startServer({ seed = 'demo', beside, config: values }: ServerOptions = {}): Promise<TestServer> {
  const surroundings = beside ?? (await openSurroundings(seed));
  const { database, mailbox, clock } = surroundings;
  const dataFolder = await mkdtemp(join(tmpdir(), 'ecars-files-'));
  const config = await testConfig({ databaseUrl: database.app, smtpUrl: mailbox.url, dataFolder, ...values });
  const leave = async (): Promise<void> => {
    await rm(dataFolder, { recursive: true, force: true });
    if (!beside) await closeSurroundings(surroundings);
  };
  const app = await listening(config, clock).catch(async (error: unknown) => {
    await leave();
    throw error;
  });
  const close = async (): Promise<void> => {
    await app.close();
    await leave();
  };
  return { app, url: config.publicUrl, database, mailbox, clock, settle: () => settle(app, database), close };
}

async function openSurroundings(seed: 'demo' | 'none'): Promise<Surroundings> {
  const database = await cloneDatabase(seed === 'none' ? undefined : await demonstrationTemplate());
  return { database, mailbox: await Mailbox.open(), clock: new TestClock() };
}

async function closeSurroundings({ database, mailbox }: Surroundings): Promise<void> {
  await mailbox.close();
  await database.drop();
}

/** A start that fails leaves nothing running behind it. */
async function listening(config: AppConfig, clock: TestClock): Promise<NestFastifyApplication> {
  const app = await createApp({ config, clock, quiet: true });
  try {
    await app.listen(config.port, config.host);
    return app;
  } catch (error) {
    await app.close();
    throw error;
  }
}

async function settle(app: NestFastifyApplication, database: TestDatabase): Promise<void> {
  const left = `select (select count(*) from app.outbox)
    + (select count(*) from graphile_worker.jobs where attempts = 0 or locked_at is not null) as left`;
  await until(async () => {
    await app.get(Ticker).runAll();
    const [row] = await database.query<{ left: string }>(left);
    return row?.left === '0';
  });
}
