import { type JsonSchema } from '../../shared/json.js';
import { writeNumber } from './numbers.js';

/** « Nombre entier, de 0 à 9 999. »: what a number may be, told before it is refused. */
export function boundsHelp(schema: JsonSchema, unit?: string | null): string {
  const kind = schema.type === 'integer' ? 'Nombre entier' : 'Nombre, virgule admise';
  const range = [kind, rangeOf(schema)].filter(Boolean).join(', ');
  return unit ? `${range}, en ${unit}.` : `${range}.`;
}

function rangeOf({ minimum, maximum }: JsonSchema): string {
  if (typeof minimum === 'number' && typeof maximum === 'number') return `de ${writeNumber(minimum)} à ${writeNumber(maximum)}`;
  if (typeof minimum === 'number') return `au moins ${writeNumber(minimum)}`;
  return typeof maximum === 'number' ? `au plus ${writeNumber(maximum)}` : '';
}
