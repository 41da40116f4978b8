import { rowName } from '../../../src/forms/isomorphic.js';
import { steps } from './error-schema.js';

interface Described {
  readonly title?: string;
  readonly properties?: Readonly<Record<string, Described>>;
  readonly items?: Described;
}

/** « Ligne 2 – Indicateur »: the field of an answer that a JSON pointer leads to, as the form names it; '' for the answer itself. */
export function fieldTitle(schema: object, pointer: string): string {
  return namesOn(schema, steps(pointer)).join(' – ');
}

function namesOn({ properties, items }: Described, [step, ...rest]: readonly string[]): string[] {
  if (step === undefined) return [];
  const place = items ?? properties?.[step];
  if (!place) return [];
  const name = items?.properties ? rowName(Number(step)) : place.title;
  return [...(name === undefined ? [] : [name]), ...namesOn(place, rest)];
}
