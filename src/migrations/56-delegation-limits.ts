import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

const LIMITS = `, 'sections', d.sections, 'establishments', d.establishments`;

/** `app.memberships_of` of migration 40, with the limits of each delegation, or as it was. */
function membershipsOf(limits: string): string {
  return `create or replace function app.memberships_of(p_person text)
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
               'contractIds', d.contract_ids, 'from', d.valid_from::text, 'to', d.valid_to::text${limits})
        from app.delegation d
        join app.membership m on m.id = d.membership_id and m.person_id = d.grantor_id
        join app.organisation o on o.id = m.organisation_id and o.region = m.region
        join auth."user" u on u.id = d.grantor_id and u."disabledAt" is null
       where d.delegate_id = p_person and d.region = v_region and d.accepted_at is not null and d.ended_at is null
       order by d.accepted_at, d.id;
  end loop;
  perform set_config('app.region', '', true), set_config('app.person', '', true);
end $f$`;
}

/** A delegation on one contract may be limited to some of its sections and establishments: `[{id, name}]`, as both signed them. */
export class DelegationLimits1764000000056 implements MigrationInterface {
  readonly name = 'DelegationLimits1764000000056';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      `alter table app.delegation add column sections jsonb, add column establishments jsonb,
         add constraint delegation_limits check ((sections is null and establishments is null) or coalesce(cardinality(contract_ids), 0) = 1)`,
      membershipsOf(LIMITS),
    ]);
  }

  /** A limited delegation would become a whole one: it goes. The owner is bound by the policies too: they are lifted meanwhile. */
  async down(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      membershipsOf(''),
      'alter table app.delegation no force row level security',
      'delete from app.delegation where sections is not null or establishments is not null',
      'alter table app.delegation force row level security',
      'alter table app.delegation drop column sections, drop column establishments',
    ]);
  }
}
