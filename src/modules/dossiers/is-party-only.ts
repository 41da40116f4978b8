import { type Actor } from '../../workflows/index.js';

/** Stands before the contract as one of its establishments, and as nothing else. */
export function isPartyOnly({ standings }: Actor): boolean {
  return standings.every(({ as }) => as === 'party');
}
