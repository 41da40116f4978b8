import { type FieldPlugin } from '../../engine/field-plugin.js';
import { writeNumber } from '../numbers.js';
import { unless } from '../schema-problem.js';
import { isBlank, plainText } from '../values.js';

/** A count or a measure, with its unit: « 8 500 boîtes ». */
export const numberField: FieldPlugin = {
  type: 'number',
  widget: 'number',
  keywords: [],
  formats: {},
  emptyValue: () => undefined,
  isEmpty: isBlank,
  text: (value, { unit }) => {
    if (typeof value !== 'number') return plainText(value);
    return unit ? `${writeNumber(value)}\u00a0${unit}` : writeNumber(value);
  },
  number: (value) => (typeof value === 'number' ? value : undefined),
  checkSchema: ({ type }, pointer) =>
    unless(
      type === 'number' || type === 'integer',
      'number-type',
      pointer,
      'Un nombre a pour « type » « number » (décimales admises) ou « integer ».',
    ),
};
