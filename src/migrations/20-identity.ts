import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { dropTables, runAll } from './run-all.js';
import { grant } from './sql.js';

/** How often something was asked in the running window: by an address, or for an account. Shared by all nodes. */
const REQUEST_QUOTA = `create table app.request_quota (
  key text primary key, window_start timestamptz not null default now(), hits int not null default 1)`;

/** Codes mailed to one account: a minimum interval between two, and a number a day. */
const RENEWAL_QUOTA = `create table app.renewal_quota (
  person_id text primary key, day date not null, sent int not null, last_sent timestamptz)`;

/** One more hit; true while the window has room. One statement: parallel requests are counted one by one. */
const TAKE = `create function app.take_quota(p_key text, p_max int, p_window interval) returns boolean
language sql set search_path = '' as $f$
  insert into app.request_quota as q (key) values (p_key)
  on conflict (key) do update set
    hits = case when q.window_start <= now() - p_window then 1 else q.hits + 1 end,
    window_start = case when q.window_start <= now() - p_window then now() else q.window_start end
  returning hits <= p_max
$f$`;

/**
 * For whom a person acts, in every region, in one round trip. Organisations are visible from their region only:
 * each region of the person is entered in turn, and left at the end.
 */
export const MEMBERSHIPS = `create function app.memberships_of(p_person text)
returns table(id uuid, region text, rights text[], contract_ids uuid[], title text, valid_from text, valid_to text,
  organisation_id uuid, kind text, body_kind text, finess text, name text, at timestamptz)
language plpgsql set search_path = '' as $f$
#variable_conflict use_column
declare v_region text;
begin
  perform set_config('app.person', p_person, true);
  for v_region in select distinct m.region from app.membership m where m.person_id = p_person order by m.region loop
    perform set_config('app.region', v_region, true);
    return query
      select m.id, m.region, m.rights, m.contract_ids, m.title, m.valid_from::text, m.valid_to::text,
             o.id, o.kind, o.body_kind, o.finess, o.name, now()
        from app.membership m join app.organisation o on o.id = m.organisation_id and o.region = m.region
       where m.person_id = p_person and m.region = v_region
       order by o.name, m.id;
  end loop;
  perform set_config('app.region', '', true), set_config('app.person', '', true);
end $f$`;

/** Who holds an open session, and for whom they act: all that every request asks first, in one round trip. No row = no session, or a disabled account. */
const SIGNED_IN = `create function app.signed_in(p_token text)
returns table(expires_at timestamptz, id text, name text, email text, memberships json) language plpgsql set search_path = '' as $f$
declare v_session record;
begin
  select s."expiresAt" as expires_at, u.id, u.name, u.email into v_session
    from auth.session s join auth."user" u on u.id = s."userId" and u."disabledAt" is null
    where s.token = p_token and s."expiresAt" > now();
  if not found then return; end if;
  return query select v_session.expires_at, v_session.id, v_session.name, v_session.email,
    (select coalesce(json_agg(m), '[]') from app.memberships_of(v_session.id) m);
end $f$`;

const FUNCTIONS = ['app.take_quota(text, int, interval)', 'app.memberships_of(text)', 'app.signed_in(text)'];

/** What signing in needs beside the accounts' own tables. */
export class Identity1764000000020 implements MigrationInterface {
  readonly name = 'Identity1764000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runAll(runner, [
      REQUEST_QUOTA,
      grant('request_quota', 'select, insert, update, delete'),
      RENEWAL_QUOTA,
      grant('renewal_quota', 'select, insert, update, delete'),
      TAKE,
      MEMBERSHIPS,
      SIGNED_IN,
      ...FUNCTIONS.map((name) => `grant execute on function ${name} to ecars_app`),
    ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runAll(
      runner,
      FUNCTIONS.map((name) => `drop function if exists ${name}`),
    );
    await dropTables(runner, ['request_quota', 'renewal_quota']);
  }
}
