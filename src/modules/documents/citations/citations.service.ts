import { Injectable } from '@nestjs/common';
import { RegionTransactions } from '../../../platform/index.js';
import { documentView, type DocumentView, DossierAccess } from '../../dossiers/index.js';
import { type Person } from '../../identity/index.js';
import { acceptedExtension } from '../content/inspect.js';
import { DepositRecorder } from '../deposit-recorder.js';
import { DepositedFiles, type DocumentRules, type KeptFile } from '../deposited-files.js';
import { DocumentAbsentError, DocumentTooLargeError } from '../documents.errors.js';
import { type DepositedDocumentView } from '../dto/deposited-document.view.js';
import { type UploadTarget } from '../upload.js';
import { type CitableRow, CitableStore } from './citable.store.js';

/**
 * One file for several questions: a document that is there already, of this year or of an earlier one, is a second document with
 * the same bytes. What becomes of one of the two leaves the other as it was.
 */
@Injectable()
export class CitationsService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly access: DossierAccess,
    private readonly citable: CitableStore,
    private readonly files: DepositedFiles,
    private readonly recorder: DepositRecorder,
  ) {}

  list(person: Person, dossierId: string): Promise<DocumentView[]> {
    return this.transactions.in(person.region, async (tx) => {
      const { subject } = await this.access.open(tx, person, dossierId);
      return (await this.citable.list(tx, subject)).map(documentView);
    });
  }

  /** @throws DocumentAbsentError when no such document may be cited from here */
  async cite(person: Person, dossierId: string, target: UploadTarget, documentId: string): Promise<DepositedDocumentView> {
    const rules = await this.files.rules(person.region);
    return this.transactions.in(person.region, async (tx) => {
      const { subject } = await this.access.open(tx, person, dossierId);
      const cited = await this.citable.find(tx, subject, documentId);
      if (!cited) throw new DocumentAbsentError();
      return this.recorder.record(tx, { person, dossierId, target, kept: keptFile(cited, rules), cited });
    });
  }
}

/** The region's rules are those of today, whenever the file came. */
function keptFile({ name, media_type, size, sha256, has_macros }: CitableRow, { extensions, maxBytes }: DocumentRules): KeptFile {
  if (Number(size) > maxBytes) throw new DocumentTooLargeError(maxBytes);
  const extension = acceptedExtension(name, extensions);
  return { name, extension, mediaType: media_type, hasMacros: has_macros, sha256, size: Number(size) };
}
