import { Injectable } from '@nestjs/common';
import { RegionTransactions } from '../../platform/index.js';
import { FormerLogins, type Person } from '../identity/index.js';
import { runsAgency } from './authority.js';
import { Desks, memberOf } from './desk.js';
import { FormerLoginRefusedError, PeopleAbsentError } from './people.errors.js';
import { type MemberKey } from './people.service.js';
import { PeopleTrail } from './people-trail.js';

/** The agency says by which name of before somebody may still sign in. */
@Injectable()
export class FormerLoginService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly desks: Desks,
    private readonly logins: FormerLogins,
    private readonly trail: PeopleTrail,
  ) {}

  /** @throws PeopleAbsentError for whoever does not administer for the agency; refused while somebody else has the name. */
  give(person: Person, { establishmentId, membershipId }: MemberKey, login: string | null): Promise<void> {
    return this.transactions.in(person.region, async (tx) => {
      const desk = await this.desks.openToChange(tx, person, establishmentId);
      if (!runsAgency(desk.holdings)) throw new PeopleAbsentError();
      const member = memberOf(desk, membershipId);
      // Whether an invited address had an account already is not told: nor is its name of before.
      if (member.awaited) throw new FormerLoginRefusedError({ code: 'people-not-come' });
      if (member.formerLogin === login) return;
      if (!(await this.logins.give(tx, member.personId, login))) throw new FormerLoginRefusedError({ code: 'people-former-login-taken' });
      await this.trail.renamed(tx, desk, { ...member, formerLogin: login }, member.formerLogin);
    });
  }
}
