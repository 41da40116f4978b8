import { readFileSync } from 'node:fs';
import { dayIn } from './dossier-world.js';

export const LEVELS = ['contract', 'establishment', 'reference'] as const;
/** When documents may be deposited. */
export const DEPOSIT_CALENDAR = { depot: { open: dayIn(-5), close: dayIn(40) } };
export type Level = (typeof LEVELS)[number];

/** The shipped workflow of documents, where the establishment deposits at two levels, the agency at the third, and bodies read. */
export function everyLevel(): object {
  const { audiences, states, ...rest } = JSON.parse(readFileSync('schemas/workflows/documents.json', 'utf8'));
  const attach = (audience: string, right: string, documents: readonly Level[]) => ({
    ...{ audience, right, do: ['attach', 'withdraw'], on: { documents } },
  });
  const grants = [attach('etablissement', 'attach', ['contract', 'establishment']), attach('ars', 'decide', ['reference'])];
  const bodies = { am: { label: 'Assurance maladie', who: { body: 'am' } }, omedit: { label: 'OMEDIT', who: { body: 'omedit' } } };
  const open = { depot: { ...states.depot, grants }, complement: { ...states.complement, grants } };
  return { ...rest, id: 'every-level', audiences: { ...audiences, ...bodies }, states: { ...states, ...open } };
}
