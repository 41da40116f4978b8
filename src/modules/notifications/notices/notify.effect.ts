import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { RegionTransactions } from '../../../platform/index.js';
import { RecipientsService } from '../../identity/index.js';
import { type EffectRequest, WorkflowEffect, WorkflowRuntime } from '../../workflow-runtime/index.js';
import { Deliveries, type Delivery } from './deliveries.js';
import { NoticeReader } from './notice.reader.js';
import { noticeVariables } from './notice-variables.js';
import { Readers } from './readers.js';

interface NotifyParams {
  readonly mail: string;
  readonly to: string;
  readonly author?: boolean;
}

/** The effect `notify`: a mail to each person who stands before the dossier as the audience, decided in one transaction. */
@Injectable()
export class NotifyEffect {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly runtime: WorkflowRuntime,
    private readonly recipients: RecipientsService,
    private readonly notices: NoticeReader,
    private readonly readers: Readers,
    private readonly deliveries: Deliveries,
  ) {}

  @WorkflowEffect('notify')
  async notify(request: EffectRequest): Promise<void> {
    await this.transactions.in(request.region, async (tx) => {
      await this.deliveries.deliver(tx, await this.planned(tx, request));
    });
  }

  private async planned(tx: EntityManager, { region, dossierId, params, cause }: EffectRequest): Promise<Delivery[]> {
    const { mail, to, author } = params as unknown as NotifyParams;
    const subject = await this.runtime.read(tx, { dossierId });
    const notice = await this.notices.read(tx, dossierId, cause);
    const audience = subject.workflow.definition.audiences[to];
    if (!notice || !audience || (audience.who === 'party' && !notice.readByParty)) return [];
    const variables = { ...noticeVariables(subject, notice, to), event: cause.event };
    const people = await this.recipients.of(tx, subject.contractId, audience.who);
    const { template, addressed } = await this.readers.of(tx, subject, { mail, variables, people, author, actor: cause.actor });
    return addressed.map((one) => ({
      ...{ region, template, event: cause.event, question: cause.question, sourceId: notice.sourceId, now: subject.now },
      request: { template: mail, ...one },
      dedupKey: [dossierId, cause.occurrence, mail, to, one.to.id].join(':'),
    }));
  }
}
