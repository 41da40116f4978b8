import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Delegation } from './delegation.js';
import { type Named } from './named.js';

export interface NewDelegation extends Pick<Delegation, 'rights' | 'contractIds' | 'sections' | 'establishments' | 'from' | 'to'> {
  readonly region: string;
  readonly membershipId: string;
  readonly grantorId: string;
  readonly delegateId: string;
  readonly at: Date;
}

/** A colleague to whom one may delegate. */
export interface Colleague extends Named {
  readonly title: string;
}

export interface Ending {
  readonly id: string;
  readonly by: string;
  readonly as: 'revoked' | 'declined';
  readonly at: Date;
}

const ROWS = `select d.id, json_build_object('id', g.id, 'name', g.name) as grantor, json_build_object('id', b.id, 'name', b.name) as delegate,
    json_build_object('id', o.id, 'name', o.name, 'parentId', o.parent_id) as organisation,
    d.rights, d.contract_ids as "contractIds", d.sections, d.establishments, d.valid_from::text as "from", d.valid_to::text as "to",
    d.signed_at as "signedAt", d.accepted_at as "acceptedAt", d.ended_at as "endedAt", d.ended_as as "endedAs",
    json_build_object('rights', m.rights, 'from', m.valid_from::text, 'to', m.valid_to::text) as held
  from app.delegation d join app.membership m on m.id = d.membership_id join app.organisation o on o.id = m.organisation_id
    join auth."user" g on g.id = d.grantor_id join auth."user" b on b.id = d.delegate_id`;
const LONGEST_LIST = 500;

const COLLEAGUES = `
  select distinct on (u.name, u.id) u.id, u.name, m.title
    from app.organisation mine
    join app.organisation o on coalesce(o.parent_id, o.id) = coalesce(mine.parent_id, mine.id)
    join app.membership m on m.organisation_id = o.id
      and (m.valid_from is null or m.valid_from <= $3) and (m.valid_to is null or m.valid_to >= $3)
    join auth."user" u on u.id = m.person_id and u."disabledAt" is null
   where mine.id = $1 and u.id <> $2 order by u.name, u.id, m.id`;

/** Rows of delegations, in the region of the transaction. */
@Injectable()
export class DelegationsStore {
  /** Those that somebody gave or received, and those of the organisations that they administer; newest first. */
  list(tx: EntityManager, personId: string, organisationIds: readonly string[]): Promise<Delegation[]> {
    const where = '(d.grantor_id = $1 or d.delegate_id = $1 or o.id = any($2) or o.parent_id = any($2))';
    return tx.query(`${ROWS} where ${where} order by d.signed_at desc, d.id limit ${LONGEST_LIST}`, [personId, organisationIds]);
  }

  /** Held until the end of the transaction. */
  async find(tx: EntityManager, id: string): Promise<Delegation | undefined> {
    const [row] = await tx.query<Delegation[]>(`${ROWS} where d.id = $1 for update of d`, [id]);
    return row;
  }

  async add(tx: EntityManager, delegation: NewDelegation): Promise<string> {
    const { region, membershipId, grantorId, delegateId, rights, contractIds, from, to, at } = delegation;
    const limits = [delegation.sections, delegation.establishments].map((parts) => parts && JSON.stringify(parts));
    const [row] = await tx.query<{ id: string }[]>(
      `insert into app.delegation (region, membership_id, grantor_id, delegate_id, rights, contract_ids, valid_from, valid_to, signed_at, sections, establishments)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
      [region, membershipId, grantorId, delegateId, rights, contractIds, from, to, at, ...limits],
    );
    return row?.id ?? '';
  }

  async accept(tx: EntityManager, id: string, at: Date): Promise<void> {
    await tx.query('update app.delegation set accepted_at = $2 where id = $1', [id, at]);
  }

  async end(tx: EntityManager, { id, by, as, at }: Ending): Promise<void> {
    await tx.query('update app.delegation set ended_at = $2, ended_by = $3, ended_as = $4 where id = $1', [id, at, by, as]);
  }

  /** Who else belongs, on that day, to the entity of an organisation: itself, its legal entity or its sites. */
  colleagues(tx: EntityManager, organisationId: string, personId: string, day: string): Promise<Colleague[]> {
    return tx.query(COLLEAGUES, [organisationId, personId, day]);
  }
}
