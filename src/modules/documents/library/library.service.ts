import { Injectable } from '@nestjs/common';
import { RegionTransactions } from '../../../platform/index.js';
import { DossierAccess, viewpoint } from '../../dossiers/index.js';
import { type Person } from '../../identity/index.js';
import { type LibraryView } from '../dto/library.view.js';
import { Removers } from '../removers.js';
import { expectedPieces } from './expected-pieces.js';
import { libraryDocuments, libraryLevels } from './library.presenter.js';
import { LibraryReader } from './library.reading.js';

/** The evidence library of a dossier: what is there, what is expected, what is missing, and what this viewer may do (S3-08). */
@Injectable()
export class LibraryService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly access: DossierAccess,
    private readonly reader: LibraryReader,
    private readonly removers: Removers,
  ) {}

  view(person: Person, dossierId: string): Promise<LibraryView> {
    return this.transactions.in(person.region, async (tx) => {
      const reading = await this.reader.read(tx, viewpoint(await this.access.open(tx, person, dossierId)));
      const expected = expectedPieces(reading);
      return {
        year: reading.view.subject.year,
        levels: libraryLevels(reading),
        documents: libraryDocuments(reading, await this.removers.of(tx, person)),
        expected,
        missing: expected.filter(({ missing }) => missing).length,
      };
    });
  }
}
