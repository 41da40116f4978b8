import { type Delegator } from '../../../workflows/index.js';

/** As a person's act is signed, in the journal and everywhere that it is told: « B par délégation de A ». */
export function actingName({ name }: { readonly name: string }, onBehalfOf: Delegator | undefined): string {
  return onBehalfOf === undefined ? name : `${name} par délégation de ${onBehalfOf.name}`;
}
