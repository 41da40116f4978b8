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

/** Members on that day, then those to whom a member delegates a part, as `heldOn` says of one person. */
const MEMBERS = `
  with member as (
    select m.*, coalesce(o.parent_id, o.id) as entity_id,
           jsonb_build_object('id', o.id, 'kind', o.kind, 'name', o.name, 'finess', o.finess, 'bodyKind', o.body_kind) as organisation
      from app.membership m join app.organisation o on o.id = m.organisation_id
     where (m.valid_from is null or m.valid_from <= $1) and (m.valid_to is null or m.valid_to >= $1)),
  lent as (
    select d.delegate_id, array(select unnest(d.rights) intersect select unnest(m.rights)) as rights,
           case when m.contract_ids is null then d.contract_ids when d.contract_ids is null then m.contract_ids
                else array(select unnest(d.contract_ids) intersect select unnest(m.contract_ids)) end as contract_ids, m.organisation
      from app.delegation d join member m on m.id = d.membership_id and m.person_id = d.grantor_id
      join auth."user" g on g.id = d.grantor_id and g."disabledAt" is null
     where d.accepted_at is not null and d.ended_at is null and $1 between d.valid_from and d.valid_to
       and exists (select 1 from member own where own.person_id = d.delegate_id and own.entity_id = m.entity_id))
  select u.id, u.name, u.email, h.rights, h.contract_ids as "contractIds", h.organisation
    from (select person_id, rights, contract_ids, organisation from member
          union all select delegate_id, rights, contract_ids, organisation from lent) h
    join auth."user" u on u.id = h.person_id and u."disabledAt" is null
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
