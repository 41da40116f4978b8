import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { MEMBERSHIPS as WITHOUT_DELEGATIONS } from './20-identity.js';
import { dropTables, runAll } from './run-all.js';
import { ACTIVE_REGION, grant, policy } from './sql.js';

/** Part of a membership, lent for a time: granted once both have signed, until its last day, or until somebody ends it. */
const DELEGATION = `create table app.delegation (
  id uuid primary key default gen_random_uuid(),
  region text not null references app.region,
  membership_id uuid not null, grantor_id text not null, delegate_id text not null,
  rights text[] not null, contract_ids uuid[],
  valid_from date not null, valid_to date not null check (valid_to >= valid_from),
  signed_at timestamptz not null, accepted_at timestamptz,
  ended_at timestamptz, ended_by text, ended_as text check (ended_as in ('revoked', 'declined')),
  check (grantor_id <> delegate_id),
  foreign key (membership_id, region) references app.membership (id, region) on delete cascade)`;

/** Who gave which right to whom: rows are added and read, never changed or removed. */
const RIGHTS_LOG = `create table app.rights_log (
  id bigint generated always as identity primary key,
  region text not null references app.region, organisation_id uuid not null, at timestamptz not null,
  actor_id text not null, actor_name text not null, subject_id text not null, subject_name text not null,
  act text not null, detail jsonb not null default '{}',
  foreign key (organisation_id, region) references app.organisation (id, region))`;

const MEMBERSHIPS_OF = 'app.memberships_of(text)';

/**
 * For whom a person acts, in every region, in one round trip: their own memberships, then those that somebody delegates a part
 * of to them, with its terms. Organisations are visible from their region only: each region of the person is entered in turn.
 */
const WITH_DELEGATIONS = `create function app.memberships_of(p_person text)
returns table(id uuid, region text, rights text[], contract_ids uuid[], title text, valid_from text, valid_to text,
  organisation_id uuid, kind text, body_kind text, finess text, name text, at timestamptz, entity_id uuid, delegation json)
language plpgsql set search_path = '' as $f$
#variable_conflict use_column
declare v_region text;
begin
  perform set_config('app.person', p_person, true);
  for v_region in select distinct m.region from app.membership m where m.person_id = p_person order by m.region loop
    perform set_config('app.region', v_region, true);
    return query
      select m.id, m.region, m.rights, m.contract_ids, m.title, m.valid_from::text, m.valid_to::text,
             o.id, o.kind, o.body_kind, o.finess, o.name, now(), coalesce(o.parent_id, o.id), null::json
        from app.membership m join app.organisation o on o.id = m.organisation_id and o.region = m.region
       where m.person_id = p_person and m.region = v_region
       order by o.name, m.id;
    return query
      select d.id, m.region, m.rights, m.contract_ids, m.title, m.valid_from::text, m.valid_to::text,
             o.id, o.kind, o.body_kind, o.finess, o.name, now(), coalesce(o.parent_id, o.id),
             json_build_object('by', json_build_object('id', u.id, 'name', u.name), 'rights', d.rights,
               'contractIds', d.contract_ids, 'from', d.valid_from::text, 'to', d.valid_to::text)
        from app.delegation d
        join app.membership m on m.id = d.membership_id and m.person_id = d.grantor_id
        join app.organisation o on o.id = m.organisation_id and o.region = m.region
        join auth."user" u on u.id = d.grantor_id and u."disabledAt" is null
       where d.delegate_id = p_person and d.region = v_region and d.accepted_at is not null and d.ended_at is null
       order by d.accepted_at, d.id;
  end loop;
  perform set_config('app.region', '', true), set_config('app.person', '', true);
end $f$`;

/** Delegations, and the log of all that changes rights. */
export class Delegations1764000000040 implements MigrationInterface {
  readonly name = 'Delegations1764000000040';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      DELEGATION,
      'create index delegation_delegate on app.delegation (delegate_id)',
      'create index delegation_grantor on app.delegation (grantor_id)',
      ...policy('delegation', `region = ${ACTIVE_REGION}`),
      grant('delegation', 'select, insert, update (accepted_at, ended_at, ended_by, ended_as)'),
      RIGHTS_LOG,
      'create index rights_log_organisation on app.rights_log (organisation_id, id)',
      ...policy('rights_log', `region = ${ACTIVE_REGION}`),
      grant('rights_log', 'select, insert'),
      `drop function ${MEMBERSHIPS_OF}`,
      WITH_DELEGATIONS,
      `grant execute on function ${MEMBERSHIPS_OF} to ecars_app`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `drop function ${MEMBERSHIPS_OF}`,
      WITHOUT_DELEGATIONS,
      `grant execute on function ${MEMBERSHIPS_OF} to ecars_app`,
    ]);
    await dropTables(runner, ['delegation', 'rights_log']);
  }
}
