import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { CLOCK } from '../../../platform/index.js';
import { type Clock } from '../../../shared/clock.js';
import { type MailChoice, USUAL_CHOICE } from './mail-choice.js';

const SAVE = `insert into app.alert_preference (person_id, region, mails, updated_at)
  values ($1, current_setting('app.region'), $2, $3)
  on conflict (person_id, region) do update set mails = excluded.mails, updated_at = excluded.updated_at`;

/** What each person of a region wants to be mailed. */
@Injectable()
export class MailChoices {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async of(tx: EntityManager, personId: string): Promise<MailChoice> {
    return (await this.ofAll(tx, [personId])).get(personId) ?? USUAL_CHOICE;
  }

  /** Those who have chosen; the others want what is usual. */
  async ofAll(tx: EntityManager, personIds: readonly string[]): Promise<Map<string, MailChoice>> {
    const rows = await tx.query<{ person_id: string; mails: MailChoice }[]>(
      'select person_id, mails from app.alert_preference where person_id = any($1)',
      [personIds],
    );
    return new Map(rows.map(({ person_id, mails }) => [person_id, mails]));
  }

  async save(tx: EntityManager, personId: string, choice: MailChoice): Promise<void> {
    const [row] = await tx.query<{ at: Date }[]>('select now() as at');
    await tx.query(SAVE, [personId, choice, this.clock.at(row?.at ?? new Date(0))]);
  }
}
