import { type FieldPlugin } from '../../engine/field-plugin.js';
import { codedOptions, hasCodedOptions, optionText } from '../options.js';
import { unless } from '../schema-problem.js';
import { isBlank } from '../values.js';

/** « État d'avancement »: coded levels from the lowest to the highest; its number is the level's rank, from 0. */
export const progressField: FieldPlugin = {
  type: 'progress',
  widget: 'progress',
  keywords: [],
  formats: {},
  emptyValue: () => undefined,
  isEmpty: isBlank,
  text: (value, { schema }) => optionText(schema, value),
  number: (value, { schema }) => {
    const rank = codedOptions(schema).findIndex(({ code }) => code === value);
    return rank < 0 ? undefined : rank;
  },
  checkSchema: (schema, pointer) =>
    unless(
      hasCodedOptions(schema) && codedOptions(schema).length >= 2,
      'progress-levels',
      pointer,
      'Un état d’avancement a au moins deux niveaux, du plus bas au plus haut, écrits en « oneOf » avec « const » et « title ».',
    ),
};
