import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Holding } from './authority.js';
import { type Member, type Terms } from './member.js';

export interface NewMember extends Terms {
  readonly region: string;
  readonly personId: string;
  readonly organisationId: string;
  readonly name: string;
}

const HOLDINGS = `select m.organisation_id as "organisationId", o.kind, m.rights, m.contract_ids as "contractIds"
  from app.membership m join app.organisation o on o.id = m.organisation_id
 where m.person_id = $1 and m.region = $2
   and (m.valid_from is null or m.valid_from <= $3) and (m.valid_to is null or m.valid_to >= $3)`;

const AWAITED = `m.invited_at is not null and coalesce(u."lastSignInAt" < m.invited_at, true)`;

const MEMBERS = `
  select m.id, m.person_id as "personId", case when ${AWAITED} then coalesce(m.invited_name, u.name) else u.name end as name, u.email,
         m.title, m.rights, m.contract_ids as "contractIds", m.valid_from::text as "from", m.valid_to::text as "to",
         m.organisation_id as "organisationId", o.name as "organisationName",
         m.invited_at as "invitedAt", ${AWAITED} as awaited, u."disabledAt" is not null as disabled, m.version,
         case when not (${AWAITED}) then f.login end as "formerLogin"
    from app.membership m join app.organisation o on o.id = m.organisation_id join auth."user" u on u.id = m.person_id
    left join app.former_login f on f.person_id = m.person_id
   where m.organisation_id = any($1) and (m.valid_to is null or m.valid_to >= $2)
   order by name, u.email, m.id`;

/** How many act for each of these establishments, sites included, and how many are awaited. */
const COUNTS = `
  select r.id, count(m.id) filter (where not (${AWAITED}))::int as people, count(m.id) filter (where ${AWAITED})::int as awaited
    from unnest($1::uuid[]) r(id) join app.organisation o on o.id = r.id or o.parent_id = r.id
    join app.membership m on m.organisation_id = o.id and (m.valid_to is null or m.valid_to >= $2) join auth."user" u on u.id = m.person_id
   group by r.id`;

export interface Headcount {
  readonly people: number;
  readonly awaited: number;
}

/** Memberships as those who administer them read and write them, in the region of the transaction. */
@Injectable()
export class PeopleStore {
  /** What somebody holds today: read with the change, not before it. */
  holdings(tx: EntityManager, { id, region }: { readonly id: string; readonly region: string }, day: string): Promise<Holding[]> {
    return tx.query(HOLDINGS, [id, region, day]);
  }

  /** Those of today and those to come. */
  members(tx: EntityManager, organisationIds: readonly string[], day: string): Promise<Member[]> {
    return tx.query(MEMBERS, [organisationIds, day]);
  }

  async counts(tx: EntityManager, establishmentIds: readonly string[], day: string): Promise<ReadonlyMap<string, Headcount>> {
    const rows = await tx.query<(Headcount & { id: string })[]>(COUNTS, [establishmentIds, day]);
    return new Map(rows.map(({ id, people, awaited }) => [id, { people, awaited }]));
  }

  async add(tx: EntityManager, member: NewMember): Promise<string> {
    const { region, personId, organisationId, name, title, rights, contractIds, from, to } = member;
    const [row] = await tx.query<{ id: string }[]>(
      `insert into app.membership
         (region, person_id, organisation_id, rights, contract_ids, title, valid_from, valid_to, invited_at, invited_name)
       values ($1, $2, $3, $4, $5, $6, $7, $8, now(), $9) returning id`,
      [region, personId, organisationId, rights, contractIds, title, from, to, name],
    );
    return row?.id ?? '';
  }

  async change(tx: EntityManager, id: string, { title, rights, contractIds, from, to }: Terms): Promise<void> {
    await tx.query(
      `update app.membership set title = $2, rights = $3, contract_ids = $4, valid_from = $5, valid_to = $6, version = version + 1
        where id = $1`,
      [id, title, rights, contractIds, from, to],
    );
  }

  async end(tx: EntityManager, id: string, lastDay: string): Promise<void> {
    await tx.query('update app.membership set valid_to = $2, version = version + 1 where id = $1', [id, lastDay]);
  }
}
