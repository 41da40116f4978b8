import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { RegionTransactions } from '../../platform/index.js';
import { ContentStore, ContentWrites, documentView, DossierAccess, type HeldQuestion, viewpoint } from '../dossiers/index.js';
import { type Person } from '../identity/index.js';
import { DepositedFiles, type DocumentRules, type KeptFile } from './deposited-files.js';
import { DocumentLockedError, EvidenceAbsentError } from './documents.errors.js';
import { DocumentsStore, type NewDocument } from './documents.store.js';
import { type DepositedDocumentView } from './dto/deposited-document.view.js';
import { reasonsAgainstAnything, reasonsAgainstAttaching } from './permission.js';
import { type Upload, type UploadTarget } from './upload.js';

/** « Ajouter document »: only to a question, by who may, of a kind and size that the region takes (S1-27, S4-24, S4-26). */
@Injectable()
export class DepositsService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly access: DossierAccess,
    private readonly writes: ContentWrites,
    private readonly documents: DocumentsStore,
    private readonly files: DepositedFiles,
    private readonly content: ContentStore,
  ) {}

  /** Refuses before the file is read what its sender may not do anyway; says how large the file may be. */
  async admit(person: Person, dossierId: string): Promise<DocumentRules> {
    const reasons = await this.transactions.in(person.region, async (tx) =>
      reasonsAgainstAnything(viewpoint(await this.access.open(tx, person, dossierId))),
    );
    if (reasons.length > 0) throw new DocumentLockedError(reasons);
    return this.files.rules(person.region);
  }

  async deposit(person: Person, dossierId: string, upload: Upload, rules: DocumentRules): Promise<DepositedDocumentView> {
    const kept = await this.files.keep(upload, rules);
    return this.transactions.in(person.region, (tx) => this.record(tx, { person, dossierId, target: upload, kept }));
  }

  private async record(tx: EntityManager, { person, dossierId, target, kept }: Deposit): Promise<DepositedDocumentView> {
    const held = await this.writes.hold(tx, person, dossierId, target.key);
    const evidence = expectedPiece(held, target);
    const reasons = reasonsAgainstAttaching(held, await this.content.read(tx, dossierId));
    if (reasons.length > 0) throw new DocumentLockedError(reasons);
    const row = await this.documents.add(tx, newDocument(person, held, kept, evidence));
    const content = { document: row.id, name: kept.name, sha256: kept.sha256, size: kept.size, evidence };
    const { states, progress, contentRev, sections } = await this.writes.follow(tx, person, held, { verb: 'attach', content });
    return { document: documentView(row), states, progress, contentRev, sections };
  }
}

interface Deposit {
  readonly person: Person;
  readonly dossierId: string;
  readonly target: UploadTarget;
  readonly kept: KeptFile;
}

/** The expected piece that the document is; a free document is none. */
function expectedPiece({ question }: HeldQuestion, { evidence }: UploadTarget): string | null {
  if (evidence === null || evidence === '') return null;
  if (!question.evidence.some(({ id }) => id === evidence)) throw new EvidenceAbsentError();
  return evidence;
}

function newDocument(person: Person, { view: { subject }, question }: HeldQuestion, kept: KeptFile, evidence: string | null): NewDocument {
  return {
    ...kept,
    region: subject.region,
    dossierId: subject.id,
    contractId: subject.contractId,
    questionId: question.id,
    instance: question.instance,
    evidence,
    year: subject.year,
    authorId: person.id,
    authorName: person.name,
    createdAt: subject.now,
    verdict: 'not-scanned',
  };
}
