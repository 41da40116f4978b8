import { type FieldPlugin } from '../../engine/field-plugin.js';
import { writeDate } from '../dates.js';
import { unless } from '../schema-problem.js';
import { isBlank, plainText } from '../values.js';

/** A day, stored as `2026-04-17` and read « 17/04/2026 ». */
export const dateField: FieldPlugin = {
  type: 'date',
  widget: 'date',
  keywords: [],
  formats: {},
  emptyValue: () => undefined,
  isEmpty: isBlank,
  text: (value) => writeDate(plainText(value)),
  number: () => undefined,
  checkSchema: ({ type, format }, pointer) =>
    unless(
      type === 'string' && format === 'date',
      'date-format',
      pointer,
      'Une date a pour « type » « string » et pour « format » « date ».',
    ),
};
