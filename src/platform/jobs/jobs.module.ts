import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { JobRegistry } from './job-registry.js';
import { JobRunner } from './job-runner.js';
import { Outbox } from './outbox.js';
import { OutboxRelay } from './outbox-relay.js';
import { Ticker } from './ticker.js';

/** From an outbox row to the handler that does the work. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Outbox, OutboxRelay, Ticker, JobRegistry, JobRunner],
  exports: [Outbox, Ticker],
})
export class JobsModule {}
