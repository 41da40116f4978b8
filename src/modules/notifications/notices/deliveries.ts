import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Outbox, type OutboxRow } from '../../../platform/index.js';
import { type MailChoice, MailChoices, USUAL_CHOICE } from '../../alerts/index.js';
import { bySource, DAILY } from '../gathering/gathered-notice.js';
import { GatheringStore } from '../gathering/gathering.store.js';
import { nextMorning } from '../gathering/next-morning.js';
import { MAIL_JOB, type MailRequest } from '../mails/mail-request.js';
import { type MailTemplate } from '../mails/mail-template.js';

/** One mail for one person, and what it is about. */
export interface Delivery {
  readonly region: string;
  readonly template: MailTemplate;
  readonly request: MailRequest;
  readonly event: string;
  readonly question?: string;
  /** Whose doing it is: what one source does within a while makes one mail. */
  readonly sourceId: string;
  readonly now: Date;
  readonly dedupKey: string;
}

const MINUTE_MS = 60_000;

/** Sends at once, keeps for later, or keeps silent: as the mail and the person want it. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly choices: MailChoices,
    private readonly gathered: GatheringStore,
    private readonly outbox: Outbox,
  ) {}

  async deliver(tx: EntityManager, deliveries: readonly Delivery[]): Promise<void> {
    const choices = await this.choices.ofAll(
      tx,
      deliveries.map(({ request }) => request.to.id),
    );
    for (const delivery of deliveries) {
      const wanted = choices.get(delivery.request.to.id) ?? USUAL_CHOICE;
      await this.one(tx, delivery, delivery.template.obligatory ? 'at-once' : wanted);
    }
  }

  private async one(tx: EntityManager, delivery: Delivery, choice: MailChoice): Promise<void> {
    const { region, template, sourceId, now } = delivery;
    const minutes = template.gatherMinutes;
    if (choice === 'none') return;
    if (choice === 'daily') await this.gather(tx, delivery, { gathering: DAILY, due: nextMorning(now) });
    else if (minutes === undefined) await this.outbox.enqueue(tx, region, [outboxRow(delivery)]);
    else
      await this.gather(tx, delivery, { gathering: bySource(template.key, sourceId), due: new Date(now.getTime() + minutes * MINUTE_MS) });
  }

  private gather(tx: EntityManager, delivery: Delivery, into: { gathering: string; due: Date }): Promise<void> {
    const { request, event, question, now, dedupKey } = delivery;
    const notice = { template: request.template, variables: request.variables, event, question };
    return this.gathered.add(tx, { ...into, personId: request.to.id, at: now, dedupKey, notice });
  }
}

function outboxRow({ request, dedupKey }: Delivery): OutboxRow {
  return { kind: MAIL_JOB, payload: { ...request }, dedupKey };
}
