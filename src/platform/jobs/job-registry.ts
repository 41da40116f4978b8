import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { type Task, type TaskList } from 'graphile-worker';
import { type Job, JobHandler } from './job-handler.js';

type Handle = (job: Job) => Promise<void>;
type Stored = Pick<Job, 'region' | 'payload' | 'dedupKey'>;

/** Finds the methods marked `@JobHandler` among all providers: modules contribute, nobody imports them. */
@Injectable()
export class JobRegistry {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  tasks(): TaskList {
    return Object.fromEntries([...this.handlers()].map(([kind, handle]) => [kind, asTask(kind, handle)]));
  }

  private handlers(): Map<string, Handle> {
    const found = new Map<string, Handle>();
    for (const wrapper of this.discovery.getProviders()) {
      const instance = wrapper.instance as Record<string, Handle> | null | undefined;
      if (instance === null || typeof instance !== 'object') continue;
      for (const name of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
        const kind = this.discovery.getMetadataByDecorator(JobHandler, wrapper, name);
        if (kind === undefined) continue;
        if (found.has(kind)) throw new Error(`Two handlers claim the jobs "${kind}"`);
        const method = instance[name];
        if (method) found.set(kind, (job) => method.call(instance, job));
      }
    }
    return found;
  }
}

function asTask(kind: string, handle: Handle): Task {
  return async (stored, { job }) => {
    const { region, payload, dedupKey } = stored as Stored;
    await handle({ kind, region, payload, dedupKey, attempt: job.attempts, lastAttempt: job.attempts >= job.max_attempts });
  };
}
