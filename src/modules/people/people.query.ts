import { Injectable } from '@nestjs/common';
import { RegionTransactions } from '../../platform/index.js';
import { ParisDays, type Person, RightsLog } from '../identity/index.js';
import { type Desk, Desks } from './desk.js';
import { type EstablishmentPlace, Establishments } from './establishment.js';
import { type EstablishmentPeopleView, type EstablishmentRow } from './dto/people.view.js';
import { type Member } from './member.js';
import { peopleView } from './people.presenter.js';
import { PeopleStore } from './people.store.js';
import { ADMINISTER } from './rights.js';

const LOG_LENGTH = 50;
const NOBODY = { people: 0, awaited: 0 };

/** What whoever administers reads. */
@Injectable()
export class PeopleQuery {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly desks: Desks,
    private readonly establishments: Establishments,
    private readonly store: PeopleStore,
    private readonly log: RightsLog,
    private readonly days: ParisDays,
  ) {}

  /** The establishments that the person administers: their own, or all those of the region for an agency's. */
  list(person: Person): Promise<EstablishmentRow[]> {
    return this.transactions.in(person.region, async (tx) => {
      const { day } = await this.days.now(tx);
      const held = (await this.store.holdings(tx, person, day)).filter(({ rights }) => rights.includes(ADMINISTER));
      const isAgency = held.some(({ kind }) => kind === 'agency');
      const ids = held.map(({ organisationId }) => organisationId);
      const roots = topmost(await this.establishments.list(tx, ids, isAgency));
      const counts = await this.store.counts(
        tx,
        roots.map(({ id }) => id),
        day,
      );
      return roots.map(({ id, name, finess }) => ({ id, name, finess, ...(counts.get(id) ?? NOBODY) }));
    });
  }

  /** @throws PeopleAbsentError */
  of(person: Person, establishmentId: string): Promise<EstablishmentPeopleView> {
    return this.transactions.in(person.region, async (tx) => {
      const desk = await this.desks.open(tx, person, establishmentId);
      const last = new Set<string>();
      for (const member of desk.members.filter(({ rights }) => rights.includes(ADMINISTER)))
        if (await this.desks.losesAdministrator(tx, desk, member, undefined)) last.add(member.id);
      const log = await this.log.latest(tx, placesOf(desk), LOG_LENGTH);
      return peopleView(desk, { log, isLast: ({ id }: Member) => last.has(id) });
    });
  }
}

function placesOf({ establishment }: Desk): string[] {
  return establishment.places.map(({ id }) => id);
}

/** A site whose legal entity is in the list is read there. */
function topmost(places: readonly EstablishmentPlace[]): EstablishmentPlace[] {
  const ids = new Set(places.map(({ id }) => id));
  return places.filter(({ parentId }) => parentId === null || !ids.has(parentId));
}
