import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { RegionTransactions } from '../../platform/index.js';
import { CLOCK_NAME, DossierAccess, DossierForms, HeaderStore, receiptNumber, sealIn, SealStore } from '../dossiers/index.js';
import { type Person } from '../identity/index.js';
import { type Subject } from '../workflow-runtime/index.js';
import { ReceiptAbsentError } from './editions.errors.js';
import { type Edition } from './editions.service.js';
import { type PinnedDocument, type ReceiptInput } from './receipt-input.js';
import { ReceiptPages } from './receipt-pages.js';

/** The receipt of a closing as a Word file, for whoever may read the dossier, at any time afterwards [S1-31, S4-27]. */
@Injectable()
export class ReceiptsService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly access: DossierAccess,
    private readonly seals: SealStore,
    private readonly headers: HeaderStore,
    private readonly forms: DossierForms,
    private readonly pages: ReceiptPages,
  ) {}

  async write(person: Person, dossierId: string, seq: number): Promise<Edition> {
    const input = await this.transactions.in(person.region, async (tx) => {
      const { subject } = await this.access.open(tx, person, dossierId);
      return this.read(tx, subject, seq);
    });
    return this.pages.file(input, person.region);
  }

  private async read(tx: EntityManager, subject: Subject, seq: number): Promise<Omit<ReceiptInput, 'agencyName'>> {
    const row = await this.seals.find(tx, subject.id, seq);
    const seal = row && sealIn(row.body);
    if (!seal) throw new ReceiptAbsentError();
    const { definition, hash } = subject.workflow;
    const { label, version, events } = definition;
    return {
      ...(await this.headers.read(tx, subject.id)),
      number: receiptNumber(subject.id, subject.year, seal),
      act: events[row.event]?.label ?? row.event,
      at: row.at,
      by: row.actor === 'clock' ? CLOCK_NAME : row.actorName,
      seal,
      workflow: { label, version, hash },
      template: await this.template(tx, subject),
    };
  }

  private async template(tx: EntityManager, subject: Subject): Promise<PinnedDocument | null> {
    const form = await this.forms.of(tx, subject);
    if (!form) return null;
    const { template } = form;
    return { label: template.labelFor(subject.year), version: template.version, hash: template.hash };
  }
}
