import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { type EntityManager } from 'typeorm';
import { type JsonObject } from '../../shared/json.js';
import { Outbox } from '../../platform/index.js';
import { type Person, type RightsChange, RightsLog } from '../identity/index.js';
import { MAIL_JOB } from '../notifications/index.js';
import { type Delegation } from './delegation.js';
import { type Named } from './named.js';

/** What happened to a delegation. */
export interface DelegationAct {
  readonly delegation: Delegation;
  readonly act: Extract<RightsChange['act'], `delegation-${string}`>;
  readonly at: Date;
}

/** Whom to tell of it: the one of the two who did not do it. */
const MAILS: Readonly<Record<DelegationAct['act'], string>> = {
  'delegation-signed': 'M42',
  'delegation-accepted': 'M43',
  'delegation-declined': 'M44',
  'delegation-revoked': 'M45',
};

/** Every act leaves a line in the log of rights and mails those concerned, with the act or not at all. */
@Injectable()
export class DelegationTrail {
  constructor(
    private readonly log: RightsLog,
    private readonly outbox: Outbox,
  ) {}

  async leave(tx: EntityManager, person: Person, { delegation, act, at }: DelegationAct): Promise<void> {
    const { grantor, delegate, organisation, from, to, id } = delegation;
    await this.log.write(tx, person, { organisationId: organisation.id, act, subject: delegate, detail: detailOf(delegation) }, at);
    const concerned = [grantor, delegate].filter((one) => one.id !== person.id).map((one) => one.id);
    const addresses = await tx.query<{ id: string; name: string; address: string }[]>(
      'select id, name, email as address from auth."user" where id = any($1)',
      [concerned],
    );
    const variables = {
      actor: person.name,
      grantor: grantor.name,
      delegate: delegate.name,
      entity: organisation.name,
      ...days({ from, to }),
    };
    const rows = addresses.map((recipient) => ({
      kind: MAIL_JOB,
      payload: { template: MAILS[act], to: recipient, variables },
      dedupKey: [act, id, recipient.id].join(':'),
    }));
    await this.outbox.enqueue(tx, person.region, rows);
  }
}

function detailOf({ id, grantor, rights, contractIds, sections, establishments, from, to }: Delegation): JsonObject {
  const limits = { sections: namesOf(sections), establishments: namesOf(establishments) };
  return { delegation: id, grantor: grantor.name, rights: [...rights], contractIds: contractIds && [...contractIds], ...limits, from, to };
}

function namesOf(parts: readonly Named[] | null): string[] | null {
  return parts === null ? null : parts.map(({ name }) => name);
}

function days({ from, to }: { from: string; to: string }): { from: string; to: string } {
  const text = (day: string): string => DateTime.fromISO(day).setLocale('fr').toFormat('d MMMM yyyy');
  return { from: text(from), to: text(to) };
}
