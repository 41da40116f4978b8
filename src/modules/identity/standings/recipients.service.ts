import { Inject, Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { type EntityManager } from 'typeorm';
import { CLOCK } from '../../../platform/index.js';
import { type Clock } from '../../../shared/clock.js';
import { type StandingAs } from '../../../workflows/index.js';
import { type Membership } from '../people/person.js';
import { readGrounds } from './contract-ground.js';
import { standingsOf } from './standings.js';

/** Somebody to write to. */
export interface Recipient {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

type Row = Recipient & Pick<Membership, 'organisation' | 'rights' | 'contractIds'>;

const MEMBERS = `
  select u.id, u.name, u.email, m.rights, m.contract_ids as "contractIds",
         jsonb_build_object('id', o.id, 'kind', o.kind, 'name', o.name, 'finess', o.finess, 'bodyKind', o.body_kind) as organisation
    from app.membership m join app.organisation o on o.id = m.organisation_id join auth."user" u on u.id = m.person_id
   where u."disabledAt" is null and (m.valid_from is null or m.valid_from <= $1) and (m.valid_to is null or m.valid_to >= $1)
   order by u.name, u.id`;

/** Who stands before a contract as an audience, today: those to whom its mails go. */
@Injectable()
export class RecipientsService {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** Each person once. `right` keeps those who have it, e.g. `close`; without it, everybody who may read. */
  async of(tx: EntityManager, contractId: string, as: StandingAs, right = 'read'): Promise<Recipient[]> {
    const [ground] = await readGrounds(tx, [contractId]);
    if (!ground) return [];
    const members = await tx.query<Row[]>(MEMBERS, [await this.today(tx)]);
    const reached = members.filter((member) =>
      standingsOf([member], ground).some((standing) => isSame(standing.as, as) && standing.rights.includes(right)),
    );
    return [...new Map(reached.map(({ id, name, email }) => [id, { id, name, email }])).values()];
  }

  /** One person, unless their account is closed. */
  async person(tx: EntityManager, id: string): Promise<Recipient | undefined> {
    const [row] = await tx.query<Recipient[]>('select id, name, email from auth."user" where id = $1 and "disabledAt" is null', [id]);
    return row;
  }

  private async today(tx: EntityManager): Promise<string | null> {
    const [row] = await tx.query<{ at: Date }[]>('select now() as at');
    return DateTime.fromJSDate(this.clock.at(row?.at ?? new Date(0)), { zone: 'Europe/Paris' }).toISODate();
  }
}

function isSame(one: StandingAs, other: StandingAs): boolean {
  if (typeof one === 'string' || typeof other === 'string') return one === other;
  return one.body === other.body;
}
