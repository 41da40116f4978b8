import { Inject, Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { type EntityManager } from 'typeorm';
import { CLOCK } from '../../../platform/index.js';
import { type Clock } from '../../../shared/clock.js';

/** An instant, and the day that it is in Paris (`YYYY-MM-DD`). */
export interface Moment {
  readonly at: Date;
  readonly day: string;
}

/** The day by which rights begin and end. */
@Injectable()
export class ParisDays {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** The time of the running transaction. */
  async now(tx: EntityManager): Promise<Moment> {
    const [row] = await tx.query<{ at: Date }[]>('select now() as at');
    const at = this.clock.at(row?.at ?? new Date(0));
    return { at, day: DateTime.fromJSDate(at, { zone: 'Europe/Paris' }).toFormat('yyyy-MM-dd') };
  }

  /** The day before, for what ends at once: a last day is inclusive. */
  before(day: string): string {
    return DateTime.fromISO(day).minus({ days: 1 }).toFormat('yyyy-MM-dd');
  }
}
