import { type FieldPlugin } from '../../engine/field-plugin.js';
import { unless } from '../schema-problem.js';
import { isBlank, plainText } from '../values.js';
import { isRpps } from './rpps-number.js';

/** The number of a health professional. Its key only warns (rpps-number.ts). */
export const rppsField: FieldPlugin = {
  type: 'rpps',
  widget: 'rpps',
  keywords: [],
  formats: { rpps: isRpps },
  emptyValue: () => undefined,
  isEmpty: isBlank,
  text: plainText,
  number: () => undefined,
  checkSchema: ({ type, format }, pointer) =>
    unless(
      type === 'string' && format === 'rpps',
      'rpps-format',
      pointer,
      'Un numéro RPPS a pour « type » « string » et pour « format » « rpps ».',
    ),
};
