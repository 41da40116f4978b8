import { type Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { RegionTransactions, Storage } from '../../platform/index.js';
import { documentView, type DocumentView, DossierAccess } from '../dossiers/index.js';
import { type Person } from '../identity/index.js';
import { DocumentAbsentError, DocumentClosedError } from './documents.errors.js';
import { DocumentsStore, type KeptDocument } from './documents.store.js';
import { LibraryStore } from './library/library.store.js';

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
    private readonly library: LibraryStore,
    private readonly storage: Storage,
  ) {}

  list(person: Person, dossierId: string): Promise<DocumentView[]> {
    return this.transactions.in(person.region, async (tx) => {
      await this.access.open(tx, person, dossierId);
      return (await this.documents.list(tx, dossierId)).map(documentView);
    });
  }

  /** A document that a dossier gives access to, whatever its level. */
  async openFrom(person: Person, dossierId: string, id: string): Promise<OpenedDocument> {
    const row = await this.transactions.in(person.region, async (tx) => {
      const { subject } = await this.access.open(tx, person, dossierId);
      return this.library.find(tx, subject, id);
    });
    if (row?.withdrawn_at !== null) throw new DocumentAbsentError();
    return this.handOver({ ...row, dossierId, mediaType: row.media_type });
  }

  async open(person: Person, id: string): Promise<OpenedDocument> {
    const document = await this.transactions.in(person.region, async (tx) => {
      const found = await this.documents.find(tx, id);
      if (!found) throw new DocumentAbsentError();
      await this.access.open(tx, person, found.dossierId);
      return found;
    });
    return this.handOver(document);
  }

  private async handOver(document: KeptDocument): Promise<OpenedDocument> {
    if (!OPEN.includes(document.verdict)) throw new DocumentClosedError(document.verdict);
    return { document, content: await this.storage.open(document.sha256) };
  }
}
