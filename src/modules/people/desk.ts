import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Moment, ParisDays, type Person } from '../identity/index.js';
import { type Authority, authorityOver, type Holding } from './authority.js';
import { type Establishment, type EstablishmentPlace, Establishments } from './establishment.js';
import { losesAdministrator, type Member } from './member.js';
import { PeopleAbsentError } from './people.errors.js';
import { PeopleStore } from './people.store.js';

/** One establishment, open for whoever administers it: what stands there now, and nobody else changes meanwhile. */
export interface Desk extends Moment {
  readonly person: Person;
  readonly establishment: Establishment;
  readonly members: readonly Member[];
  readonly holdings: readonly Holding[];
}

@Injectable()
export class Desks {
  constructor(
    private readonly establishments: Establishments,
    private readonly store: PeopleStore,
    private readonly days: ParisDays,
  ) {}

  /** @throws PeopleAbsentError where there is nothing for this person to administer. */
  async open(tx: EntityManager, person: Person, rootId: string): Promise<Desk> {
    const moment = await this.days.now(tx);
    const establishment = await this.establishments.find(tx, rootId);
    const holdings = await this.store.holdings(tx, person, moment.day);
    if (!establishment || !authorityOver(establishment.root, holdings)) throw new PeopleAbsentError();
    const members = await this.store.members(
      tx,
      establishment.places.map(({ id }) => id),
      moment.day,
    );
    return { ...moment, person, establishment, holdings, members };
  }

  /** The same, to change it: rights that were lost while one waited are lost. */
  async openToChange(tx: EntityManager, person: Person, rootId: string): Promise<Desk> {
    const establishment = await this.establishments.find(tx, rootId);
    if (!establishment) throw new PeopleAbsentError();
    await this.establishments.hold(tx, establishment.root);
    return this.open(tx, person, rootId);
  }

  /** Whether a change of these rights leaves the organisation, or its legal entity for it, without administrator. */
  async losesAdministrator(tx: EntityManager, desk: Desk, old: Member, next: Member | undefined): Promise<boolean> {
    const place = placeOf(desk, old.organisationId);
    const ids = [place.id, ...(place.parentId === null ? [] : [place.parentId])];
    const before = await this.store.members(tx, ids, desk.day);
    const after = before.flatMap((member) => (member.id === old.id ? (next ?? []) : member));
    return losesAdministrator(before, after, desk.day);
  }
}

/** @throws PeopleAbsentError for an organisation that is none of the establishment's. */
export function placeOf({ establishment }: Desk, organisationId: string): EstablishmentPlace {
  const place = establishment.places.find(({ id }) => id === organisationId);
  if (!place) throw new PeopleAbsentError();
  return place;
}

export function memberOf({ members }: Desk, membershipId: string): Member {
  const member = members.find(({ id }) => id === membershipId);
  if (!member) throw new PeopleAbsentError();
  return member;
}

/** @throws PeopleAbsentError */
export function authorityAt(desk: Desk, organisationId: string): Authority {
  const authority = authorityOver(placeOf(desk, organisationId), desk.holdings);
  if (!authority) throw new PeopleAbsentError();
  return authority;
}
