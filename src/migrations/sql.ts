/** The region that the running transaction works for; `''` once a connection has been used, hence the nullif. */
export const ACTIVE_REGION = "nullif(current_setting('app.region', true), '')";

/** True for the relay and the deadline scanner, which look at every region before they enter one. */
export const IS_RELAY = "coalesce(current_setting('app.relay', true), '') = 'on'";

/** Row-level security that holds for the owner too: a row is seen and written only where `visible` allows. */
export function policy(table: string, visible: string, writable: string = visible): string[] {
  return [
    `alter table app.${table} enable row level security`,
    `alter table app.${table} force row level security`,
    `create policy by_region on app.${table} using (${visible}) with check (${writable})`,
  ];
}

/** A table whose rows belong to one region and are unseen from any other. */
export function regional(table: string): string[] {
  return [...policy(table, `region = ${ACTIVE_REGION}`), grant(table, 'select, insert, update, delete')];
}

/** What the application's role may do with a table; it owns none. */
export function grant(table: string, rights: string): string {
  return `grant ${rights} on app.${table} to ecars_app`;
}
