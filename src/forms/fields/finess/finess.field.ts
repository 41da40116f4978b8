import { type FieldPlugin } from '../../engine/field-plugin.js';
import { unless } from '../schema-problem.js';
import { isBlank, plainText } from '../values.js';
import { compactFiness, isFiness, spacedFiness } from './finess-number.js';

/** The number of an establishment. A wrong key is an error: it would name nobody. */
export const finessField: FieldPlugin = {
  type: 'finess',
  widget: 'finess',
  keywords: [],
  formats: { finess: isFiness },
  emptyValue: () => undefined,
  isEmpty: isBlank,
  text: (value) => spacedFiness(compactFiness(plainText(value))),
  number: () => undefined,
  checkSchema: ({ type, format }, pointer) =>
    unless(
      type === 'string' && format === 'finess',
      'finess-format',
      pointer,
      'Un numéro FINESS a pour « type » « string » et pour « format » « finess ».',
    ),
};
