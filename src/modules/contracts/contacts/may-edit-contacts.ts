import { type Standing } from '../../../workflows/index.js';

/** Rights that the list of contacts asks for, by what somebody stands as: the agency’s own contact, or an administrator of the establishment. */
const RIGHTS = { agency: ['decide', 'administer'], party: ['administer'] } as const;

/** May they add, correct and remove administrative contacts? A delegation never reaches that far. */
export function mayEditContacts(standings: readonly Standing[]): boolean {
  return standings.some(({ as, rights, onBehalfOf }) => {
    const asked: readonly string[] = as === 'agency' || as === 'party' ? RIGHTS[as] : [];
    return onBehalfOf === undefined && rights.some((right) => asked.includes(right));
  });
}
