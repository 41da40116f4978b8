import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { type EntityManager } from 'typeorm';
import { Outbox } from '../../../platform/index.js';
import { MailChoices } from '../../alerts/index.js';
import { RegionsService } from '../../organisations/index.js';
import { MAIL_JOB, type MailRequest } from '../mails/mail-request.js';
import { MailTemplates } from '../mails/mail-templates.js';
import { sectionsOf, summaryOf } from './gathered-mail.js';
import { DAILY, distinct, type GatheredNotice } from './gathered-notice.js';
import { type Gathering, GatheringStore } from './gathering.store.js';

/** « Votre récapitulatif ». */
const DAILY_MAIL = 'A01';
const READER = 'select id, name, email as address from auth."user" where id = $1 and "disabledAt" is null';

/** Turns one gathering that is due into one mail of the outbox, in one transaction: told and mailed, or neither. */
@Injectable()
export class GatheredMails {
  constructor(
    private readonly store: GatheringStore,
    private readonly choices: MailChoices,
    private readonly templates: MailTemplates,
    private readonly regions: RegionsService,
    private readonly outbox: Outbox,
  ) {}

  async tell(tx: EntityManager, gathering: Gathering, now: Date): Promise<void> {
    const rows = await this.store.take(tx, gathering, now);
    const [reader] = await tx.query<MailRequest['to'][]>(READER, [gathering.person_id]);
    if (rows.length === 0 || !reader || (await this.choices.of(tx, reader.id)) === 'none') return;
    const { settings } = await this.regions.get(gathering.region);
    const notices = distinct(rows.map(({ notice }) => notice));
    const request: MailRequest & Record<string, unknown> = {
      to: reader,
      sections: sectionsOf(notices, (key) => this.templates.get(key, settings.words)),
      ...(gathering.gathering === DAILY ? daily(notices, now) : ofSource(notices)),
    };
    await this.outbox.enqueue(tx, gathering.region, [{ kind: MAIL_JOB, payload: request, dedupKey: `gathered:${rows[0]?.id ?? ''}` }]);
  }
}

function daily(notices: readonly GatheredNotice[], now: Date): Pick<MailRequest, 'template' | 'variables'> {
  const day = DateTime.fromJSDate(now, { zone: 'Europe/Paris' }).setLocale('fr').toFormat('d MMMM');
  return { template: DAILY_MAIL, variables: { movements: notices.length, day } };
}

/** The mail that each would have made alone, of all of them. */
function ofSource(notices: readonly GatheredNotice[]): Pick<MailRequest, 'template' | 'variables'> {
  const { template, variables } = notices.at(-1) ?? { template: DAILY_MAIL, variables: {} };
  const contracts = new Set(notices.map(({ variables: { contractId } }) => contractId)).size;
  return { template, variables: { ...variables, summary: summaryOf(notices), contracts } };
}
