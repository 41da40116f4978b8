import { type Clock } from '../../shared/clock.js';

/** The clock of an application that only loads the demonstration: what happened last year is dated of last year. */
export class StoryClock implements Clock {
  private instant: Date | undefined;

  at(transactionTime: Date): Date {
    return this.instant ?? transactionTime;
  }

  set(instant: Date): void {
    this.instant = instant;
  }

  release(): void {
    this.instant = undefined;
  }
}

/** A clock that the story may set: ours, or that of a test. */
export type SettableClock = Pick<StoryClock, 'at' | 'set' | 'release'>;

export function asSettable(clock: Clock): SettableClock {
  if ('set' in clock && 'release' in clock) return clock as StoryClock;
  throw new Error('The demonstration needs an application whose clock can be set (StoryClock)');
}
