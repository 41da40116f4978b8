import { type MigrationInterface, type QueryRunner } from 'typeorm';
import { runAll } from './run-all.js';

const SIGNATURE = 'app.signed_in(text)';

/**
 * Who holds an open session, for whom they act, and all that the rule of the second factor asks: whether the account has one, whether the
 * session was opened with one elsewhere, which regions want one of their agents. One round trip for each request, agents included.
 */
const SIGNED_IN = `create function app.signed_in(p_token text)
returns table(expires_at timestamptz, id text, name text, email text, memberships json,
  second_factor boolean, proved_twice boolean, strict_regions text[]) language plpgsql set search_path = '' as $f$
declare v_session record;
begin
  select s."expiresAt" as expires_at, u.id, u.name, u.email, coalesce(u."twoFactorEnabled", false) as second_factor,
         coalesce(s."provedTwice", false) as proved_twice into v_session
    from auth.session s join auth."user" u on u.id = s."userId" and u."disabledAt" is null
    where s.token = p_token and s."expiresAt" > now();
  if not found then return; end if;
  return query select v_session.expires_at, v_session.id, v_session.name, v_session.email,
    (select coalesce(json_agg(m), '[]') from app.memberships_of(v_session.id) m), v_session.second_factor, v_session.proved_twice,
    array(select r.slug from app.region r where r.settings->'signIn'->>'secondFactor' = 'agency');
end $f$`;

const BEFORE = `create function app.signed_in(p_token text)
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

/** The session's own query answers the guard of the second factor. */
export class SecondFactor1764000000047 implements MigrationInterface {
  readonly name = 'SecondFactor1764000000047';

  async up(runner: QueryRunner): Promise<void> {
    await replace(runner, SIGNED_IN);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replace(runner, BEFORE);
  }
}

/** A function's columns cannot be changed, only dropped with it. */
function replace(runner: QueryRunner, sql: string): Promise<void> {
  return runAll(runner, [`drop function if exists ${SIGNATURE}`, sql, `grant execute on function ${SIGNATURE} to ecars_app`]);
}
