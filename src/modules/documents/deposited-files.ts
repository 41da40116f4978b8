import { Injectable } from '@nestjs/common';
import { Storage, type StoredBlob } from '../../platform/index.js';
import { type RegionSettings, RegionsService } from '../organisations/index.js';
import { cleanName } from './content/clean-name.js';
import { acceptedExtension, inspect, type Inspected } from './content/inspect.js';
import { DocumentEmptyError } from './documents.errors.js';
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
  ) {}

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
