import { Injectable } from '@nestjs/common';
import { RegionTransactions } from '../../platform/index.js';
import { DossierAccess, viewpoint } from '../dossiers/index.js';
import { type Person } from '../identity/index.js';
import { EditionReader } from './edition.reader.js';
import { EditionThread } from './edition-thread.js';

export interface Edition {
  readonly name: string;
  readonly file: Buffer;
}

/** « Éditer les données », for whoever may read the dossier, in any of its states (S1-24). */
@Injectable()
export class EditionsService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly access: DossierAccess,
    private readonly reader: EditionReader,
    private readonly thread: EditionThread,
  ) {}

  async edit(person: Person, dossierId: string): Promise<Edition> {
    const input = await this.transactions.in(person.region, async (tx) =>
      this.reader.read(tx, viewpoint(await this.access.open(tx, person, dossierId)), person.name),
    );
    const { contract, campaign, provisional } = input.cover;
    const mark = provisional ? ' - provisoire' : '';
    return { name: `${contract.name} - ${campaign.year}${mark}.docx`, file: await this.thread.write(input) };
  }
}
