import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { type Organisation, toOrganisation } from './organisation.js';
import { OrganisationEntity } from './organisation.entity.js';

/** The organisations of the transaction's region. Who may see which is the callers' question. */
@Injectable()
export class OrganisationsService {
  async add(tx: EntityManager, region: string, organisation: Organisation): Promise<void> {
    await tx.insert(OrganisationEntity, { ...organisation, activities: [...organisation.activities], region });
  }

  async byIds(tx: EntityManager, ids: readonly string[]): Promise<Organisation[]> {
    if (ids.length === 0) return [];
    const rows = await tx.find(OrganisationEntity, { where: { id: In([...ids]) }, order: { name: 'ASC' } });
    return rows.map(toOrganisation);
  }

  async legalEntities(tx: EntityManager): Promise<Organisation[]> {
    const rows = await tx.find(OrganisationEntity, { where: { kind: 'legal-entity' }, order: { name: 'ASC' } });
    return rows.map(toOrganisation);
  }

  async legalEntity(tx: EntityManager, finess: string): Promise<Organisation | null> {
    const row = await tx.findOneBy(OrganisationEntity, { kind: 'legal-entity', finess });
    return row && toOrganisation(row);
  }

  async sitesOf(tx: EntityManager, legalEntityIds: readonly string[]): Promise<Organisation[]> {
    if (legalEntityIds.length === 0) return [];
    const rows = await tx.find(OrganisationEntity, {
      where: { kind: 'site', parentId: In([...legalEntityIds]) },
      order: { finess: 'ASC' },
    });
    return rows.map(toOrganisation);
  }
}
