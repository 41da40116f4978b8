import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Outbox, type OutboxRow, RegionTransactions } from '../../../platform/index.js';
import { RecipientsService } from '../../identity/index.js';
import { type EffectRequest, WorkflowEffect, WorkflowRuntime } from '../../workflow-runtime/index.js';
import { MAIL_JOB, type MailRequest } from '../mails/mail-request.js';
import { type MailVariables } from '../mails/mail-template.js';
import { NoticeReader } from './notice.reader.js';
import { noticeVariables } from './notice-variables.js';

/** The effect `notify`: one mail to each person who stands before the dossier as the audience, written in one transaction. */
@Injectable()
export class NotifyEffect {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly runtime: WorkflowRuntime,
    private readonly recipients: RecipientsService,
    private readonly notices: NoticeReader,
    private readonly outbox: Outbox,
  ) {}

  @WorkflowEffect('notify')
  async notify(request: EffectRequest): Promise<void> {
    await this.transactions.in(request.region, async (tx) => {
      await this.outbox.enqueue(tx, request.region, await this.rows(tx, request));
    });
  }

  private async rows(tx: EntityManager, { dossierId, params, cause }: EffectRequest): Promise<OutboxRow[]> {
    const { mail, to } = params as { mail: string; to: string };
    const subject = await this.runtime.read(tx, { dossierId });
    const notice = await this.notices.read(tx, dossierId, cause);
    const audience = subject.workflow.definition.audiences[to];
    if (!notice || !audience) return [];
    const variables = { ...noticeVariables(subject, notice, to), event: cause.event };
    const people = await this.recipients.of(tx, subject.contractId, audience.who);
    return people.map((person) => ({
      kind: MAIL_JOB,
      payload: request(mail, person, variables),
      dedupKey: [dossierId, cause.occurrence, mail, to, person.id].join(':'),
    }));
  }
}

function request(
  template: string,
  { id, name, email }: { id: string; name: string; email: string },
  variables: MailVariables,
): MailRequest & Record<string, unknown> {
  return { template, to: { id, name, address: email }, variables };
}
