import { EventEmitter } from 'node:events';
import { type BeforeApplicationShutdown, Injectable, Logger as NestLogger, type OnApplicationBootstrap } from '@nestjs/common';
import { Logger, run, type Runner, type WorkerEvents } from 'graphile-worker';
import { Pool } from 'pg';
import { AppConfig } from '../config/app-config.js';
import { JobRegistry } from './job-registry.js';
import { Ticker } from './ticker.js';
import { beat, BEAT_MS, jobsReleased } from './worker-lease.js';

const CONCURRENCY = 4;

/** Runs the jobs of every kind that a handler claims, on a pool of its own, until the application stops. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new NestLogger(JobRunner.name);
  private pool: Pool | undefined;
  private runner: Runner | undefined;
  private readonly workerIds = new Set<string>();

  constructor(
    private readonly config: AppConfig,
    private readonly registry: JobRegistry,
    private readonly ticker: Ticker,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (!this.config.background) return;
    const pgPool = (this.pool = this.openPool());
    const events = new EventEmitter() as WorkerEvents;
    events.on('pool:create', ({ workerPool }) => this.workerIds.add(workerPool.id));
    this.runner = await run({
      pgPool,
      events,
      taskList: this.registry.tasks(),
      concurrency: CONCURRENCY,
      noHandleSignals: true,
      pollInterval: 1000,
      parsedCronItems: [],
      logger: this.workerLogger(),
    });
    await beat(pgPool, [...this.workerIds]);
    this.ticker.every('worker lease', BEAT_MS, () => beat(pgPool, [...this.workerIds]));
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (!this.pool) return;
    await this.runner?.stop();
    // A database that is gone must not keep us from stopping: another node will free the jobs.
    await jobsReleased(this.pool, [...this.workerIds]).catch(() => undefined);
    await this.pool.end();
  }

  private openPool(): Pool {
    const pool = new Pool({ connectionString: this.config.databaseUrl, max: CONCURRENCY + 2, application_name: 'ecars-jobs' });
    const warn = (error: Error): void => {
      this.logger.warn(error.message);
    };
    pool.on('error', warn);
    pool.on('connect', (client) => client.on('error', warn));
    return pool;
  }

  private workerLogger(): Logger {
    return new Logger(() => (level: string, message) => {
      if (level === 'error') this.logger.error(message);
      if (level === 'warning') this.logger.warn(message);
    });
  }
}
