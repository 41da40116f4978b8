import { type FieldPlugin } from '../../engine/field-plugin.js';
import { hasCodedOptions, optionText } from '../options.js';
import { unless } from '../schema-problem.js';
import { isBlank } from '../values.js';

/** One coded option of a list (T4): « 2 - ESPIC ». */
export const choiceField: FieldPlugin = {
  type: 'choice',
  widget: 'choice',
  keywords: [],
  formats: {},
  emptyValue: () => undefined,
  isEmpty: isBlank,
  text: (value, { schema }) => optionText(schema, value),
  number: () => undefined,
  checkSchema: (schema, pointer) =>
    unless(
      hasCodedOptions(schema),
      'choice-options',
      pointer,
      'Un choix dit ses options en « oneOf », chacune avec « const » (une chaîne) et « title ».',
    ),
};
