import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { RegionTransactions } from '../../platform/index.js';
import { AccountsService, type Person, QuotaService, TooManyRequestsError } from '../identity/index.js';
import { authorityAt, type Desk, Desks, memberOf } from './desk.js';
import { reaches } from './authority.js';
import { type Terms } from './member.js';
import { PeopleStore } from './people.store.js';
import { type MemberKey } from './people.service.js';
import { PeopleTrail } from './people-trail.js';
import { endingReasons, refuseFor, refusalsOf } from './refusals.js';
import { kept } from './rights.js';

export interface NewInvitation extends Terms {
  readonly name: string;
  readonly email: string;
  readonly organisationId: string;
}

/** Mails that one person may cause in an hour: an establishment has dozens of people, not thousands. */
const AN_HOUR = 3600;
const BY_ONE_PERSON = 60;
/** And that one address may receive. */
const TO_ONE_ADDRESS = 6;

/** Invites people to act for an establishment. An address is answered alike, whether it had an account or not. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly desks: Desks,
    private readonly store: PeopleStore,
    private readonly accounts: AccountsService,
    private readonly trail: PeopleTrail,
    private readonly quota: QuotaService,
  ) {}

  /** The rights hold from the first day on; of an address invited twice at once, one invitation stays. */
  async invite(person: Person, establishmentId: string, invitation: NewInvitation): Promise<void> {
    await this.count(person, invitation.email);
    await this.transactions.in(person.region, async (tx) => {
      const desk = await this.desks.openToChange(tx, person, establishmentId);
      const { name, email, organisationId } = invitation;
      authorityAt(desk, organisationId);
      const account = await this.accounts.open(tx, { email, name });
      const wanted = { ...invitation, personId: account.id, rights: kept(invitation.rights) };
      const known = desk.members.some((member) => member.personId === account.id && member.organisationId === organisationId);
      refuseFor(known ? [{ code: 'people-already-member' }] : refusalsOf(desk, wanted));
      const id = await this.store.add(tx, { ...wanted, region: person.region });
      await this.send(tx, desk, id, 'invited');
    });
  }

  /** Sends the invitation again; the link of the mail before no longer works. */
  async again(person: Person, { establishmentId, membershipId }: MemberKey): Promise<void> {
    await this.transactions.in(person.region, async (tx) => {
      const desk = await this.desks.openToChange(tx, person, establishmentId);
      const { email, organisationId, contractIds, awaited } = memberOf(desk, membershipId);
      refuseFor(
        awaited ? endingReasons(reaches(authorityAt(desk, organisationId), contractIds), false) : [{ code: 'people-already-came' }],
      );
      await this.count(person, email);
      await this.send(tx, desk, membershipId, 'invited-again');
    });
  }

  private async send(tx: EntityManager, desk: Desk, membershipId: string, act: 'invited' | 'invited-again'): Promise<void> {
    const member = await this.trail.invited(tx, desk, membershipId, act);
    const variables = this.trail.variables(desk, member);
    const demand = { personId: member.personId, membershipId, variables };
    await this.accounts.mailInvitation(tx, desk.person.region, demand, `${membershipId}:${randomUUID()}`);
  }

  private async count(person: Person, email: string): Promise<void> {
    const mine = await this.quota.take(['invitations', person.id], BY_ONE_PERSON, AN_HOUR);
    const theirs = await this.quota.take(['invited', email.toLowerCase()], TO_ONE_ADDRESS, AN_HOUR);
    if (!mine || !theirs) throw new TooManyRequestsError();
  }
}
