import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { ContentStore, DossierAccess, type HeldContent, viewpoint } from '../dossiers/index.js';
import { type Person } from '../identity/index.js';
import { DocumentLockedError } from './documents.errors.js';
import { reasonsAgainstAnything, reasonsAgainstAttaching } from './permission.js';
import { type Place } from './place.js';
import { Places } from './places.service.js';
import { type UploadTarget } from './upload.js';

/** Whether a deposit may be made, and where it goes. */
@Injectable()
export class DepositReading {
  constructor(
    private readonly access: DossierAccess,
    private readonly places: Places,
    private readonly content: ContentStore,
  ) {}

  async admit(tx: EntityManager, person: Person, dossierId: string): Promise<void> {
    const reasons = reasonsAgainstAnything(viewpoint(await this.access.open(tx, person, dossierId)));
    if (reasons.length > 0) throw new DocumentLockedError(reasons);
  }

  async place(tx: EntityManager, held: HeldContent, target: UploadTarget): Promise<Place> {
    const place = await this.places.of(tx, held, target);
    const reasons = reasonsAgainstAttaching(held, place, await this.content.read(tx, held.view.subject.id));
    if (reasons.length > 0) throw new DocumentLockedError(reasons);
    return place;
  }
}
