import 'reflect-metadata';
import { setTimeout as wait } from 'node:timers/promises';
import { Injectable, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { AppConfig, type Job, JobHandler, PlatformModule } from '../../../src/platform/index.js';
import { DATABASE_CLOCK } from '../../../src/shared/clock.js';

/** The jobs of a test: each says on which process it starts and ends. */
@Injectable()
class SleepJob {
  @JobHandler('sleep')
  async sleep({ payload, dedupKey }: Job): Promise<void> {
    process.stdout.write(`began ${dedupKey}\n`);
    await wait(Number(payload.milliseconds));
    process.stdout.write(`ended ${dedupKey}\n`);
  }
}

const config = new AppConfig({
  databaseUrl: process.argv[2] ?? '',
  host: '127.0.0.1',
  port: 1,
  publicUrl: 'http://127.0.0.1:1',
  origins: [],
  sessionSecret: '',
  dataFolder: '/',
  trustedProxies: [],
  smtpUrl: 'smtp://127.0.0.1:1',
  mailFrom: { name: '', address: 'nobody@e-cars.example' },
  defaultRegion: undefined,
  background: true,
  clamav: undefined,
  s3: undefined,
  oidc: undefined,
  clientFolder: undefined,
});

@Module({ imports: [PlatformModule.forRoot({ config, clock: DATABASE_CLOCK })], providers: [SleepJob] })
class WorkerModule {}

const app = await NestFactory.createApplicationContext(WorkerModule, { logger: ['error'] });
process.on('SIGTERM', () => void app.close().then(() => process.exit(0)));
process.stdout.write('ready\n');
