import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { questionKey } from '../../forms/index.js';
import { RegionTransactions } from '../../platform/index.js';
import { authorOf, ContentWrites, type DepositRow, documentView, type HeldContent } from '../dossiers/index.js';
import { type Person } from '../identity/index.js';
import { DocumentAbsentError, DocumentKeptError } from './documents.errors.js';
import { DocumentsStore } from './documents.store.js';
import { type DepositedDocumentView } from './dto/deposited-document.view.js';
import { type LibraryRow, LibraryStore } from './library/library.store.js';
import { reasonsAgainstWithdrawing } from './permission.js';
import { type Place } from './place.js';
import { Places } from './places.service.js';
import { Removers } from './removers.js';

/** A document of a dossier that somebody wants to take away, and why. */
export interface Removal {
  readonly documentId: string;
  readonly reason: string;
}

/** Nothing is deleted: a document that is withdrawn or replaced leaves a tombstone with its reason (S1-06, S4-08, S4-25). */
@Injectable()
export class WithdrawalsService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly writes: ContentWrites,
    private readonly documents: DocumentsStore,
    private readonly library: LibraryStore,
    private readonly places: Places,
    private readonly removers: Removers,
  ) {}

  withdraw(person: Person, dossierId: string, removal: Removal): Promise<DepositedDocumentView> {
    return this.transactions.in(person.region, async (tx) => {
      const whole = await this.writes.holdWhole(tx, person, dossierId);
      const { row, place } = await this.find(tx, whole, removal.documentId);
      const held = { ...whole, question: place.question };
      const gone = await this.remove(tx, { person, held, row, place }, removal.reason);
      const { reason } = removal;
      const content = { document: row.id, name: row.name, sha256: row.sha256, level: row.level, reason };
      const { states, progress, contentRev, sections } = await this.writes.follow(tx, person, held, { verb: 'withdraw', content });
      return { document: documentView(gone), states, progress, contentRev, sections };
    });
  }

  /** The tombstone of a document that another one of the same place is about to take the place of. */
  async replace(tx: EntityManager, person: Person, held: HeldContent, { documentId, reason }: Removal): Promise<DepositRow> {
    const { row, place } = await this.find(tx, held, documentId);
    if (!isSamePlace(row, held)) throw new DocumentAbsentError();
    return this.remove(tx, { person, held, row, place }, reason);
  }

  private async find(tx: EntityManager, held: HeldContent, documentId: string): Promise<{ row: LibraryRow; place: Place }> {
    const row = await this.library.find(tx, held.view.subject, documentId);
    if (!row) throw new DocumentAbsentError();
    return { row, place: await this.places.ofRow(tx, held, row) };
  }

  private async remove(tx: EntityManager, { person, held: { view }, row, place }: Removing, reason: string): Promise<DepositRow> {
    const reasons = reasonsAgainstWithdrawing(view, place, row, await this.removers.of(tx, person));
    if (reasons.length > 0) throw new DocumentKeptError(reasons);
    const gone = await this.documents.withdraw(tx, row.id, {
      by: authorOf(person, { view, question: place.question }, 'withdraw'),
      at: view.subject.now,
      reason,
    });
    if (!gone) throw new DocumentKeptError([{ code: 'document-withdrawn' }]);
    return gone;
  }
}

interface Removing {
  readonly person: Person;
  readonly held: HeldContent;
  readonly row: LibraryRow;
  readonly place: Place;
}

function isSamePlace(row: LibraryRow, { question }: HeldContent): boolean {
  const key = row.question_id === null ? undefined : questionKey(row.question_id, row.instance);
  return key === question?.key;
}
