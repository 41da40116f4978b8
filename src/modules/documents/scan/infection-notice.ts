import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Outbox } from '../../../platform/index.js';
import { ContractsService } from '../../contracts/index.js';
import { RecipientsService } from '../../identity/index.js';
import { MAIL_JOB, type MailRequest } from '../../notifications/index.js';
import { type Subject } from '../../workflow-runtime/index.js';
import { type WaitingDocument } from './scan.store.js';

const MAIL = 'M16';

/** Tells who deposited a document that it was refused, and what was found in it. */
@Injectable()
export class InfectionNotice {
  constructor(
    private readonly contracts: ContractsService,
    private readonly recipients: RecipientsService,
    private readonly outbox: Outbox,
  ) {}

  async send(tx: EntityManager, subject: Subject, document: WaitingDocument & { infection: string }): Promise<void> {
    const depositor = await this.recipients.person(tx, document.authorId);
    if (!depositor) return;
    const { contractId, year } = subject;
    const contract = await this.contracts.get(tx, contractId);
    const variables = { document: document.name, infection: document.infection, contract: contract.name, contractId, year };
    const to = { id: depositor.id, name: depositor.name, address: depositor.email };
    const payload: MailRequest & Record<string, unknown> = { template: MAIL, to, variables };
    await this.outbox.enqueue(tx, subject.region, [{ kind: MAIL_JOB, payload, dedupKey: `${document.id}:${MAIL}` }]);
  }
}
