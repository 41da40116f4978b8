import { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { BlobMissingError, RegionTransactions, Storage } from '../../../platform/index.js';
import { DossierAccess, HeaderStore, viewpoint } from '../../dossiers/index.js';
import { type Person } from '../../identity/index.js';
import { type ExpectedPieceView } from '../dto/library.view.js';
import { expectedPieces } from '../library/expected-pieces.js';
import { LibraryReader } from '../library/library.reading.js';
import { archivePlan, type ArchiveScope } from './archive-plan.js';
import { folderName } from './folder-names.js';
import { manifest, type ManifestLine } from './manifest.js';
import { type ArchiveEntry, writeArchive } from './write-archive.js';

export interface Archive {
  readonly name: string;
  readonly content: Readable;
}

const MANIFEST = 'manifeste.csv';

/** « Récupérer tous les documents »: for whoever may read the dossier, with a list of what is there and of what is missing. */
@Injectable()
export class ArchivesService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly access: DossierAccess,
    private readonly headers: HeaderStore,
    private readonly reader: LibraryReader,
    private readonly storage: Storage,
  ) {}

  async archive(person: Person, dossierId: string, scope: ArchiveScope): Promise<Archive> {
    const { name, lines, missing, now } = await this.transactions.in(person.region, async (tx) => {
      const view = viewpoint(await this.access.open(tx, person, dossierId));
      const reading = await this.reader.read(tx, view);
      const pieces = expectedPieces(reading).filter((piece) => piece.missing && (scope.key === undefined || piece.key === scope.key));
      const { contract, campaign } = await this.headers.read(tx, dossierId);
      const name = folderName(`${contract.name} - ${String(campaign.year)} - documents`);
      return { name, lines: archivePlan(reading, scope), missing: scope.level === undefined ? pieces : [], now: view.subject.now };
    });
    return { name: `${name}.zip`, content: writeArchive(this.entries(lines, missing, now)) };
  }

  /** The list comes last: only then is it known which files could be read. */
  private async *entries(lines: readonly ManifestLine[], missing: readonly ExpectedPieceView[], now: Date): AsyncGenerator<ArchiveEntry> {
    const told: ManifestLine[] = [];
    for (const line of lines) {
      const content = line.path === '' ? undefined : await this.opened(line.row.sha256);
      told.push(line.path === '' || content ? line : { ...line, status: 'fichier introuvable', path: '' });
      if (content) yield { path: line.path, at: line.row.created_at, content };
    }
    yield { path: MANIFEST, at: now, content: Readable.from([Buffer.from(manifest(told, missing))]) };
  }

  private async opened(sha256: string): Promise<Readable | undefined> {
    try {
      return await this.storage.open(sha256);
    } catch (error) {
      if (error instanceof BlobMissingError) return undefined;
      throw error;
    }
  }
}
