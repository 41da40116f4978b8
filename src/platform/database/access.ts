/** The two addresses of one database: the owner migrates, the application works and owns nothing. */
export interface DatabaseAccess {
  readonly owner: string;
  readonly app: string;
}

export const OWNER_ROLE = 'ecars_owner';
/** The role that every statement of the application runs under, whatever the account it signs in with. */
export const APP_ROLE = 'ecars_app';

/** The address of a database under another account. */
export function addressAs(url: string, user: string, password: string): string {
  const address = new URL(url);
  address.username = user;
  address.password = encodeURIComponent(password);
  return address.href;
}

/** The address of another database of the same server. */
export function addressOf(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/** The same address, with sessions that start by `SET ROLE ecars_app` when the account is not that role itself. */
export function addressInAppRole(url: string): string {
  const address = new URL(url);
  if (decodeURIComponent(address.username) !== APP_ROLE) address.searchParams.set('options', `-c role=${APP_ROLE}`);
  return address.href;
}
