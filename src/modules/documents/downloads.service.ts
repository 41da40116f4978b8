import { type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { RegionTransactions, Storage } from '../../platform/index.js';
import { documentView, type DocumentView, DossierAccess } from '../dossiers/index.js';
import { type Person } from '../identity/index.js';
import { DocumentAbsentError, DocumentClosedError } from './documents.errors.js';
import { DocumentsStore, type KeptDocument } from './documents.store.js';

export interface OpenedDocument {
  readonly document: KeptDocument;
  readonly content: Readable;
}

/** What an antivirus has cleared, and what none has looked at because there is none: shown as such, and opened. */
const OPEN: readonly KeptDocument['verdict'][] = ['safe', 'not-scanned'];

/** Reading documents: a right of whoever may read the dossier that they belong to. */
@Injectable()
export class DownloadsService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly access: DossierAccess,
    private readonly documents: DocumentsStore,
    private readonly storage: Storage,
  ) {}

  list(person: Person, dossierId: string): Promise<DocumentView[]> {
    return this.transactions.in(person.region, async (tx) => {
      await this.access.open(tx, person, dossierId);
      return (await this.documents.list(tx, dossierId)).map(documentView);
    });
  }

  async open(person: Person, id: string): Promise<OpenedDocument> {
    const document = await this.transactions.in(person.region, async (tx) => {
      const found = await this.documents.find(tx, id);
      if (!found) throw new DocumentAbsentError();
      await this.access.open(tx, person, found.dossierId);
      return found;
    });
    if (!OPEN.includes(document.verdict)) throw new DocumentClosedError(document.verdict);
    return { document, content: await this.storage.open(document.sha256) };
  }
}
