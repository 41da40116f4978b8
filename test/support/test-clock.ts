import { type Clock } from '../../src/shared/clock.js';

/** Time that a test sets; until it does, the database's own. */
export class TestClock implements Clock {
  private instant: Date | undefined;

  at(transactionTime: Date): Date {
    return this.instant ?? transactionTime;
  }

  set(instant: string | Date): void {
    this.instant = new Date(instant);
  }

  release(): void {
    this.instant = undefined;
  }
}
