import { type TestDatabase } from './test-database.js';

/** Everything that a migration may make in a database, one line each, whatever the order it was made in. */
const STRUCTURE = `
with place as (select oid from pg_namespace where nspname in ('app', 'auth')),
held as (select oid, oid::regclass as name, relkind, relrowsecurity, relforcerowsecurity, relacl
  from pg_class where relnamespace in (select oid from place))
select line from (
  select concat_ws(' ', 'relation', name, relkind, relrowsecurity, relforcerowsecurity,
      (select string_agg(item::text, ',' order by item::text) from unnest(relacl) item where item::text like 'ecars_app=%')) as line from held where relkind <> 'i'
  union all select concat_ws(' ', 'column', name, attname, format_type(atttypid, atttypmod), attnotnull, attidentity,
      pg_get_expr(adbin, adrelid))
    from pg_attribute a join held on held.oid = attrelid left join pg_attrdef d on d.adrelid = attrelid and d.adnum = attnum
    where attnum > 0 and not attisdropped and relkind in ('r', 'v')
  union all select concat_ws(' ', 'constraint', name, conname, pg_get_constraintdef(k.oid)) from pg_constraint k join held on held.oid = conrelid
  union all select concat_ws(' ', 'index', pg_get_indexdef(oid)) from held where relkind = 'i'
  union all select concat_ws(' ', 'trigger', pg_get_triggerdef(t.oid)) from pg_trigger t join held on held.oid = tgrelid where not tgisinternal
  union all select concat_ws(' ', 'policy', name, polname, polcmd, pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid))
    from pg_policy join held on held.oid = polrelid
  union all select concat_ws(' ', 'function', pg_get_functiondef(oid), proacl) from pg_proc where pronamespace in (select oid from place)
) lines order by line collate "C"`;

export async function structureOf({ query }: Pick<TestDatabase, 'query'>): Promise<string[]> {
  const rows = await query<{ line: string }>(STRUCTURE);
  return rows.map(({ line }) => line);
}
