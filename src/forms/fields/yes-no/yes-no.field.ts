import { type FieldPlugin } from '../../engine/field-plugin.js';
import { codedOptions, hasCodedOptions, optionText } from '../options.js';
import { unless } from '../schema-problem.js';
import { isBlank } from '../values.js';

/** « 0 - NON », « 1 - OUI »: two coded options (T4). Its number is its code, for conditions and scoring. */
export const yesNoField: FieldPlugin = {
  type: 'yes-no',
  widget: 'yes-no',
  keywords: [],
  formats: {},
  emptyValue: () => undefined,
  isEmpty: isBlank,
  text: (value, { schema }) => optionText(schema, value),
  number: (value) => (value === '0' || value === '1' ? Number(value) : undefined),
  checkSchema: (schema, pointer) =>
    unless(
      hasCodedOptions(schema) && codedOptions(schema).length === 2,
      'yes-no-options',
      pointer,
      'Une question oui / non propose exactement deux options, écrites en « oneOf » avec « const » et « title ».',
    ),
};
