import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Place } from './authority.js';

export interface Named {
  readonly id: string;
  readonly name: string;
}

export interface EstablishmentPlace extends Place, Named {
  readonly kind: string;
  readonly finess: string | null;
}

/** A legal entity with its sites, or a site alone for whoever administers only that. */
export interface Establishment {
  readonly root: EstablishmentPlace;
  readonly places: readonly EstablishmentPlace[];
  readonly contracts: readonly Named[];
}

const PLACES = `select id, name, kind, finess, parent_id as "parentId" from app.organisation
  where kind in ('legal-entity', 'site') and (id = $1 or parent_id = $1) order by kind, name, id`;

/** Those that it signed itself, by a site, or, for a site, by its legal entity. */
const CONTRACTS = `select distinct c.id, c.name from app.contract c join app.contract_party p on p.contract_id = c.id
  where p.organisation_id = any($1) order by c.name, c.id`;

const ROOTS = `select id, name, kind, finess, parent_id as "parentId" from app.organisation
  where kind in ('legal-entity', 'site') and (id = any($1) or ($2 and kind = 'legal-entity')) order by name, id`;

/** Establishments as places where people have rights, in the region of the transaction. */
@Injectable()
export class Establishments {
  async find(tx: EntityManager, id: string): Promise<Establishment | undefined> {
    const places = await tx.query<EstablishmentPlace[]>(PLACES, [id]);
    const root = places.find((place) => place.id === id);
    if (!root) return undefined;
    const parties = [...places.map((place) => place.id), ...(root.parentId === null ? [] : [root.parentId])];
    return { root, places, contracts: await tx.query<Named[]>(CONTRACTS, [parties]) };
  }

  /** Those of these organisations, or every legal entity of the region. */
  list(tx: EntityManager, organisationIds: readonly string[], all: boolean): Promise<EstablishmentPlace[]> {
    return tx.query(ROOTS, [organisationIds, all]);
  }

  /** One change of the rights in a legal entity and its sites at a time: none is decided on what another is about to change. */
  async hold(tx: EntityManager, { id, parentId }: Place): Promise<void> {
    await tx.query('select 1 from app.organisation where id = $1 for no key update', [parentId ?? id]);
  }
}
