import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Antivirus, Outbox, Storage, type StoredBlob } from '../../platform/index.js';
import { type DepositRow } from '../dossiers/index.js';
import { type RegionSettings, RegionsService } from '../organisations/index.js';
import { cleanName } from './content/clean-name.js';
import { acceptedExtension, inspect, type Inspected } from './content/inspect.js';
import { DocumentEmptyError } from './documents.errors.js';
import { scanRow } from './scan/scan-request.js';
import { Quarantine } from './quarantine/quarantine.js';
import { type Upload } from './upload.js';

/** What a region takes: which extensions, how large. */
export type DocumentRules = RegionSettings['documents'];

/** A file that was looked at and kept: blob first, row second (rule 18). */
export interface KeptFile extends Inspected, StoredBlob {
  readonly name: string;
}

/** Looks at received files and keeps those that may be kept. */
@Injectable()
export class DepositedFiles {
  constructor(
    private readonly regions: RegionsService,
    private readonly quarantine: Quarantine,
    private readonly storage: Storage,
    private readonly antivirus: Antivirus,
    private readonly outbox: Outbox,
  ) {}

  /** Closed until the antivirus has looked at it, or said to be unscanned because there is none. */
  get firstVerdict(): DepositRow['verdict'] {
    return this.antivirus.present ? 'pending' : 'not-scanned';
  }

  /** Asks the antivirus to look, once the document is committed. */
  async lookAt(tx: EntityManager, documentId: string, region: string): Promise<void> {
    if (this.antivirus.present) await this.outbox.enqueue(tx, region, [scanRow(documentId)]);
  }

  async rules(region: string): Promise<DocumentRules> {
    return (await this.regions.get(region)).settings.documents;
  }

  keep({ name: sent, content }: Upload, { extensions, maxBytes }: DocumentRules): Promise<KeptFile> {
    const name = cleanName(sent);
    return this.quarantine.hold(content, maxBytes, async (file) => {
      const extension = acceptedExtension(name, extensions);
      if (file.size === 0) throw new DocumentEmptyError();
      const inspected = await inspect(file.path, extension);
      return { name, ...inspected, ...(await this.storage.put(this.quarantine.read(file))) };
    });
  }
}
