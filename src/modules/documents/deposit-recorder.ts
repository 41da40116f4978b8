import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { ContentStore, ContentWrites, type DepositRow, documentView, type HeldContent } from '../dossiers/index.js';
import { type Person } from '../identity/index.js';
import { DepositedFiles, type KeptFile } from './deposited-files.js';
import { DepositReading } from './deposit-reading.js';
import { type Deposit, depositContent, newDocument } from './deposit.js';
import { EvidenceAbsentError } from './documents.errors.js';
import { DocumentsStore } from './documents.store.js';
import { type DepositedDocumentView } from './dto/deposited-document.view.js';
import { type UploadTarget } from './upload.js';
import { WithdrawalsService } from './withdrawals.service.js';

/** A file that is kept and where it is to go: just received, or already a document somewhere else. */
export interface Arrival {
  readonly person: Person;
  readonly dossierId: string;
  readonly target: UploadTarget;
  readonly kept: KeptFile;
  readonly cited?: Pick<DepositRow, 'id' | 'verdict'>;
}

/** Writes the document that a kept file becomes, with its journal and what it changes in the form. */
@Injectable()
export class DepositRecorder {
  constructor(
    private readonly reading: DepositReading,
    private readonly writes: ContentWrites,
    private readonly documents: DocumentsStore,
    private readonly files: DepositedFiles,
    private readonly withdrawals: WithdrawalsService,
    private readonly content: ContentStore,
  ) {}

  async record(tx: EntityManager, arrival: Arrival): Promise<DepositedDocumentView> {
    const { person, dossierId, target } = arrival;
    const { key, id } = target;
    const held = key === null ? await this.writes.holdWhole(tx, person, dossierId) : await this.writes.hold(tx, person, dossierId, key);
    const known = id === null ? undefined : await this.documents.sent(tx, id, { dossierId, authorId: person.id });
    return known ? this.again(tx, held, known) : this.write(tx, held, arrival);
  }

  private async write(tx: EntityManager, held: HeldContent, { person, target, kept, cited }: Arrival): Promise<DepositedDocumentView> {
    const { replaces, id } = target;
    const place = await this.reading.place(tx, held, target);
    const evidence = expectedPiece(held, target);
    const deposit: Deposit = { id: id ?? randomUUID(), person, held, place, kept, evidence, replaces, cites: cited?.id ?? null };
    if (replaces) await this.withdrawals.replace(tx, person, held, { documentId: replaces.id, reason: replaces.reason });
    const cleared = cited?.verdict === 'safe';
    const row = await this.documents.add(tx, newDocument(deposit, cleared ? 'safe' : this.files.firstVerdict));
    const content = depositContent(row.id, deposit);
    const { states, progress, contentRev, sections } = await this.writes.follow(tx, person, held, { verb: 'attach', content });
    if (!cleared) await this.files.lookAt(tx, row.id, held.view.subject.region);
    return { document: documentView(row), states, progress, contentRev, sections };
  }

  /** Nothing is written a second time: how things stand. */
  private async again(tx: EntityManager, held: HeldContent, row: DepositRow): Promise<DepositedDocumentView> {
    const { id, contentRev, counters } = held.view.subject;
    const { states, progress, sections } = this.writes.written(held, { content: await this.content.read(tx, id), contentRev, counters });
    return { document: documentView(row), states, progress, contentRev, sections };
  }
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
