import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { RegionTransactions } from '../../platform/index.js';
import { type Person } from '../identity/index.js';
import { authorityAt, type Desk, Desks, memberOf } from './desk.js';
import { type Member, type Terms } from './member.js';
import { PeopleChangedError } from './people.errors.js';
import { PeopleStore } from './people.store.js';
import { PeopleTrail } from './people-trail.js';
import { endingReasons, refuseFor, refusalsOf } from './refusals.js';
import { reaches } from './authority.js';
import { kept } from './rights.js';

export interface MemberKey {
  readonly establishmentId: string;
  readonly membershipId: string;
}

/** Changes and ends the rights of people in an establishment: each at once, told to the person, and kept in the log. */
@Injectable()
export class PeopleService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly desks: Desks,
    private readonly store: PeopleStore,
    private readonly trail: PeopleTrail,
  ) {}

  /** Written on a version: @throws PeopleChangedError when it is no longer the last. */
  change(person: Person, key: MemberKey, terms: Terms, version: number): Promise<void> {
    return this.on(person, key, async (tx, desk, old) => {
      if (old.version !== version) throw new PeopleChangedError();
      const next = { ...old, ...terms, rights: kept(terms.rights, old.rights) };
      const last = await this.desks.losesAdministrator(tx, desk, old, next);
      refuseFor([...refusalsOf(desk, next, old), ...(last ? [{ code: 'people-last-administrator' }] : [])]);
      await this.store.change(tx, old.id, next);
      await this.trail.changed(tx, desk, old, { ...next, version: version + 1 });
    });
  }

  /** Ends somebody's rights, or cancels their invitation: nothing of them holds at the person's next request. */
  end(person: Person, key: MemberKey): Promise<void> {
    return this.on(person, key, async (tx, desk, old) => {
      const last = await this.desks.losesAdministrator(tx, desk, old, undefined);
      refuseFor(endingReasons(reaches(authorityAt(desk, old.organisationId), old.contractIds), last));
      await this.store.end(tx, old.id, this.trail.dayBefore(desk.day));
      await this.trail.ended(tx, desk, old);
    });
  }

  private on(person: Person, key: MemberKey, work: (tx: EntityManager, desk: Desk, old: Member) => Promise<void>): Promise<void> {
    return this.transactions.in(person.region, async (tx) => {
      const desk = await this.desks.openToChange(tx, person, key.establishmentId);
      await work(tx, desk, memberOf(desk, key.membershipId));
    });
  }
}
