import { DiscoveryService } from '@nestjs/core';

/** What a handler receives: at least once, so what it does must bear being done twice. */
export interface Job {
  readonly kind: string;
  readonly region: string;
  readonly payload: Readonly<Record<string, unknown>>;
  /** Unique for what is to be done: the handler recognises by it what it has already done. */
  readonly dedupKey: string;
  readonly attempt: number;
  readonly lastAttempt: boolean;
}

/** Marks the method of a provider that does the jobs of one kind: `@JobHandler('mail') send(job: Job)`. */
export const JobHandler = DiscoveryService.createDecorator<string>();
