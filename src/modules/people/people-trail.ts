import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { type EntityManager } from 'typeorm';
import { Outbox } from '../../platform/index.js';
import { ActivationLinks, ParisDays, type RightsChange, RightsLog } from '../identity/index.js';
import { MAIL_JOB } from '../notifications/index.js';
import { type Desk } from './desk.js';
import { type Member } from './member.js';
import { PeopleStore } from './people.store.js';
import { inWords } from './rights.js';

type Act = Extract<RightsChange['act'], 'invited' | 'invited-again' | 'invitation-cancelled' | 'rights-changed' | 'membership-ended'>;

/** Every change of somebody's rights leaves a line in the log and a mail to the person, with the change or not at all. */
@Injectable()
export class PeopleTrail {
  constructor(
    private readonly log: RightsLog,
    private readonly outbox: Outbox,
    private readonly store: PeopleStore,
    private readonly links: ActivationLinks,
    private readonly days: ParisDays,
  ) {}

  /** The mail of an invitation is a job of its own: it carries a secret. Answers who was invited. */
  async invited(tx: EntityManager, desk: Desk, membershipId: string, act: 'invited' | 'invited-again'): Promise<Member> {
    const places = desk.establishment.places.map(({ id }) => id);
    const member = (await this.store.members(tx, places, desk.day)).find(({ id }) => id === membershipId);
    if (!member) throw new Error(`The membership ${membershipId} is not where it was written`);
    await this.write(tx, desk, member, act);
    return member;
  }

  async changed(tx: EntityManager, desk: Desk, old: Member, member: Member): Promise<void> {
    await this.write(tx, desk, member, 'rights-changed', { before: [...old.rights] });
    await this.mail(tx, desk, member, 'M61');
  }

  /** Told by no mail: it opens nothing that was closed. */
  async renamed(
    tx: EntityManager,
    desk: Desk,
    { personId, name, organisationId, formerLogin }: Member,
    before: string | null,
  ): Promise<void> {
    const detail = { before, after: formerLogin };
    await this.log.write(
      tx,
      desk.person,
      { organisationId, act: 'former-login-changed', subject: { id: personId, name }, detail },
      desk.at,
    );
  }

  async ended(tx: EntityManager, desk: Desk, member: Member): Promise<void> {
    await this.write(tx, desk, member, member.awaited ? 'invitation-cancelled' : 'membership-ended');
    await this.links.forget(tx, member.id);
    await this.mail(tx, desk, member, member.awaited ? 'M63' : 'M62');
  }

  /** What a mail says of the rights. */
  variables({ establishment, person }: Desk, { organisationName, rights, contractIds, from, to }: Member): Record<string, string> {
    const names = establishment.contracts.filter(({ id }) => contractIds?.includes(id)).map(({ name }) => name);
    return {
      actor: person.name,
      entity: organisationName,
      rights: inWords(rights),
      scope: contractIds === null ? 'tous les contrats' : names.join(', '),
      period: period(from, to),
    };
  }

  /** The last day of what ends at once. */
  dayBefore(day: string): string {
    return this.days.before(day);
  }

  private write(tx: EntityManager, { person, at }: Desk, member: Member, act: Act, more: { before?: string[] } = {}): Promise<void> {
    const { personId, name, organisationId, rights, contractIds, from, to, title } = member;
    const detail = { rights: [...rights], contractIds: contractIds && [...contractIds], from, to, title, ...more };
    return this.log.write(tx, person, { organisationId, act, subject: { id: personId, name }, detail }, at);
  }

  private mail(tx: EntityManager, desk: Desk, member: Member, template: string): Promise<void> {
    const to = { id: member.personId, name: member.name, address: member.email };
    const row = {
      kind: MAIL_JOB,
      payload: { template, to, variables: this.variables(desk, member) },
      dedupKey: [template, member.id, member.version].join(':'),
    };
    return this.outbox.enqueue(tx, desk.person.region, [row]);
  }
}

function period(from: string | null, to: string | null): string {
  const day = (value: string): string => DateTime.fromISO(value).setLocale('fr').toFormat('d MMMM yyyy');
  if (from !== null) return to === null ? `à partir du ${day(from)}` : `du ${day(from)} au ${day(to)} inclus`;
  return to === null ? 'sans limite' : `jusqu’au ${day(to)} inclus`;
}
