import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { RegionTransactions } from '../../platform/index.js';
import { ContentWrites, documentView, type HeldContent } from '../dossiers/index.js';
import { type Person } from '../identity/index.js';
import { DepositedFiles, type DocumentRules, type KeptFile } from './deposited-files.js';
import { DepositReading } from './deposit-reading.js';
import { type Deposit, depositContent, newDocument } from './deposit.js';
import { EvidenceAbsentError } from './documents.errors.js';
import { DocumentsStore } from './documents.store.js';
import { type DepositedDocumentView } from './dto/deposited-document.view.js';
import { type Upload, type UploadTarget } from './upload.js';
import { WithdrawalsService } from './withdrawals.service.js';

/** « Ajouter document »: at the levels that the workflow opens, by who may, of a kind and size that the region takes (S1-27, S4-26). */
@Injectable()
export class DepositsService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly reading: DepositReading,
    private readonly writes: ContentWrites,
    private readonly documents: DocumentsStore,
    private readonly files: DepositedFiles,
    private readonly withdrawals: WithdrawalsService,
  ) {}

  /** Refuses before the file is read what its sender may not do anyway; says how large the file may be. */
  async admit(person: Person, dossierId: string): Promise<DocumentRules> {
    await this.transactions.in(person.region, (tx) => this.reading.admit(tx, person, dossierId));
    return this.files.rules(person.region);
  }

  async deposit(person: Person, dossierId: string, upload: Upload, rules: DocumentRules): Promise<DepositedDocumentView> {
    const kept = await this.files.keep(upload, rules);
    return this.transactions.in(person.region, (tx) => this.record(tx, { person, dossierId, target: upload, kept }));
  }

  private async record(tx: EntityManager, { person, dossierId, target, kept }: Received): Promise<DepositedDocumentView> {
    const { key, replaces } = target;
    const held = key === null ? await this.writes.holdWhole(tx, person, dossierId) : await this.writes.hold(tx, person, dossierId, key);
    const place = await this.reading.place(tx, held, target);
    const deposit: Deposit = { person, held, place, kept, evidence: expectedPiece(held, target), replaces };
    if (replaces) await this.withdrawals.replace(tx, person, held, { documentId: replaces.id, reason: replaces.reason });
    const row = await this.documents.add(tx, newDocument(deposit, this.files.firstVerdict));
    const content = depositContent(row.id, deposit);
    const { states, progress, contentRev, sections } = await this.writes.follow(tx, person, held, { verb: 'attach', content });
    await this.files.lookAt(tx, row.id, held.view.subject.region);
    return { document: documentView(row), states, progress, contentRev, sections };
  }
}

interface Received {
  readonly person: Person;
  readonly dossierId: string;
  readonly target: UploadTarget;
  readonly kept: KeptFile;
}

/** The expected piece that the document is; a free document is none. */
function expectedPiece(held: HeldContent, { evidence, level }: UploadTarget): string | null {
  if (evidence === null || evidence === '') return null;
  if (!expectedAt(held, level).some(({ id }) => id === evidence)) throw new EvidenceAbsentError();
  return evidence;
}

function expectedAt({ question, form }: HeldContent, level: UploadTarget['level']): readonly { readonly id: string }[] {
  if (level === 'question') return question?.evidence ?? [];
  return level === 'contract' && form ? form.form.evidence : [];
}
