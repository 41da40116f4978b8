import { type Delegator } from '../../../workflows/index.js';

/** As a person's act is signed, in the journal and everywhere that it is told: « B par délégation de A », « … de A et de C ». */
export function actingName({ name }: { readonly name: string }, delegators: readonly Delegator[]): string {
  return delegators.length === 0 ? name : `${name} par délégation de ${delegatorNames(delegators)}`;
}

/** What follows « par délégation de »: « A », « A et de C », « A, de C et de D ». */
export function delegatorNames(delegators: readonly Delegator[]): string {
  const names = delegators.map(({ name }) => name);
  return names.length < 2 ? names.join() : `${names.slice(0, -1).join(', de ')} et de ${names.at(-1) ?? ''}`;
}
