import { type MeView } from './types.js';

/** Where each entry of the menu leads. */
export const MENU_PATHS = { home: '/', contracts: '/contrats', campaigns: '/campagnes', account: '/mon-compte' } as const;

export const peoplePath = '/mon-etablissement';

/** Whether this person gives rights: in an establishment, or in those of a region. */
export function administers(me: MeView | null | undefined): boolean {
  return me?.memberships.some(({ organisation: { kind }, rights }) => kind !== 'body' && rights.includes('administer')) === true;
}
