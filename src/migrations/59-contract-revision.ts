import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

/** Its own columns that a form or a standing is built from; in the row that is written anyway. */
const CONTRACT = `create function app.contract_revised() returns trigger language plpgsql set search_path = '' as $f$
begin
  new.form_rev := old.form_rev + 1;
  return new;
end $f$`;

/** Its parties and its rows: one statement, whatever the number of rows that came, changed or went. */
const PARTS = `create function app.contract_parts_revised() returns trigger language plpgsql set search_path = '' as $f$
begin
  if tg_op = 'UPDATE' then
    update app.contract c set form_rev = c.form_rev + 1
     where c.id in (select w.contract_id from was w union select n.contract_id from changed n);
  else
    update app.contract c set form_rev = c.form_rev + 1 where c.id in (select n.contract_id from changed n);
  end if;
  return null;
end $f$`;

const FACTS = ['kind', 'finess', 'name', 'legal_status', 'category', 'activities', 'parent_id'];
const facts = (row: string): string => `(${FACTS.map((name) => `${row}.${name}`).join(', ')})`;

/** Contracts whose party an organisation is, or whose party's legal entity or site it is: as a form reads them. */
const REACHED = `update app.contract c set form_rev = c.form_rev + 1 where c.id in (
      select p.contract_id from moved m join app.contract_party p on p.organisation_id = m.id
      union select p.contract_id from moved m join app.organisation s on s.parent_id = m.id join app.contract_party p on p.organisation_id = s.id)`;

const ORGANISATIONS = `create function app.organisations_revised() returns trigger language plpgsql set search_path = '' as $f$
begin
  if tg_op = 'UPDATE' then
    with moved as (
      select unnest(array[n.id, n.parent_id, w.parent_id]) as id from was w join changed n on n.id = w.id
       where ${facts('n')} is distinct from ${facts('w')})
    ${REACHED};
  else
    with moved as (select unnest(array[n.id, n.parent_id]) as id from changed n)
    ${REACHED};
  end if;
  return null;
end $f$`;

/** Statement triggers with the rows of the statement: `changed`, and `was` where there was something before. */
function revising(table: string, run: string): string[] {
  const on = (event: string, rows: string): string =>
    `create trigger ${table}_${event} after ${event} on app.${table} referencing ${rows} for each statement execute function app.${run}()`;
  return [
    on('insert', 'new table as changed'),
    on('update', 'old table as was new table as changed'),
    on('delete', 'old table as changed'),
  ];
}

const TAG = 'app.answers_tag(text, text, uuid)';

const answersTag = (columns: string, values: string, from: string): string => `create function
  app.answers_tag(p_region text, p_person text, p_dossier uuid)
returns table(version int, content_rev int, drafted_at timestamptz, documents text${columns}) language plpgsql set search_path = '' as $f$
begin
  perform set_config('app.region', p_region, true);
  return query select d.version, d.content_rev,
    (select max(a.updated_at) from app.answer_draft a where a.dossier_id = d.id and a.person_id = p_person),
    (select md5(string_agg(f.verdict, ' ' order by f.id)) from app.document f where f.dossier_id = d.id)${values}
    from app.dossier d${from} where d.id = p_dossier;
end $f$`;

/** Revisions only grow, and so does their sum: any step or write of an earlier year changes it. */
const WITH_CONTRACT = answersTag(
  ', form_rev int, contract_rev bigint',
  ', c.form_rev, (select sum(y.version + y.content_rev) from app.dossier y where y.contract_id = d.contract_id)',
  ' join app.contract c on c.id = d.contract_id',
);

/** The tag of the answers also covers what the contract is (parties, sections, rows) and what its other years say. */
export class ContractRevision1764000000059 implements MigrationInterface {
  readonly name = 'ContractRevision1764000000059';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      'alter table app.contract add column form_rev int not null default 0',
      ...[CONTRACT, PARTS, ORGANISATIONS],
      `create trigger contract_revised before update of type, sections, agency_id on app.contract for each row
        when ((old.type, old.sections, old.agency_id) is distinct from (new.type, new.sections, new.agency_id))
        execute function app.contract_revised()`,
      ...revising('contract_party', 'contract_parts_revised'),
      ...revising('contract_item', 'contract_parts_revised'),
      ...revising('organisation', 'organisations_revised'),
      `drop function ${TAG}`,
      WITH_CONTRACT,
      `grant execute on function ${TAG} to ecars_app`,
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    const triggers = ['contract_party', 'contract_item', 'organisation'].flatMap((table) =>
      ['insert', 'update', 'delete'].map((event) => `drop trigger ${table}_${event} on app.${table}`),
    );
    const functions = ['contract_revised', 'contract_parts_revised', 'organisations_revised'];
    await runAll(runner, [
      ...triggers,
      'drop trigger contract_revised on app.contract',
      ...functions.map((name) => `drop function app.${name}()`),
      `drop function ${TAG}`,
      answersTag('', '', ''),
      `grant execute on function ${TAG} to ecars_app`,
      'alter table app.contract drop column form_rev',
    ]);
  }
}
