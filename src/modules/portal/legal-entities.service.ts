import { Injectable } from '@nestjs/common';
import { RegionTransactions } from '../../platform/index.js';
import { type Person } from '../identity/index.js';
import { LegalEntityAbsentError, OrganisationsService } from '../organisations/index.js';
import { type LegalEntitiesQuery } from './dto/legal-entities.query.js';
import { type LegalEntityPage, type LegalEntityView } from './dto/legal-entity.view.js';
import { listed } from './legal-entities.list.js';
import { entityRow, entityView } from './legal-entities.presenter.js';
import { PortalReader } from './portal.reader.js';

/** « Gestion des Contrats » and the sheet of a legal entity. */
@Injectable()
export class LegalEntitiesService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly reader: PortalReader,
    private readonly organisations: OrganisationsService,
  ) {}

  list(person: Person, query: LegalEntitiesQuery): Promise<LegalEntityPage> {
    return this.transactions.in(person.region, async (tx) => {
      const seen = await this.reader.read(tx, person);
      return listed(
        seen.entities.map((entity) => entityRow(entity, seen)),
        query,
      );
    });
  }

  /** @throws LegalEntityAbsentError when it is not there, or not for this person. */
  view(person: Person, finess: string): Promise<LegalEntityView> {
    return this.transactions.in(person.region, async (tx) => {
      const seen = await this.reader.read(tx, person);
      const entity = seen.entities.find((candidate) => candidate.finess === finess);
      if (!entity) throw new LegalEntityAbsentError('Cet établissement n’existe pas, ou ne vous est pas ouvert.');
      return entityView(entity, await this.organisations.sitesOf(tx, [entity.id]), seen);
    });
  }
}
