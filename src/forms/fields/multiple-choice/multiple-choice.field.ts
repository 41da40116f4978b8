import { isRecord, type Json, type JsonSchema } from '../../../shared/json.js';
import { type FieldPlugin } from '../../engine/field-plugin.js';
import { hasCodedOptions, optionText } from '../options.js';
import { unless } from '../schema-problem.js';
import { isBlank, plainText } from '../values.js';

/** Several coded options: one line each. Its number is how many were chosen. */
export const multipleChoiceField: FieldPlugin = {
  type: 'multiple-choice',
  widget: 'multiple-choice',
  keywords: [],
  formats: {},
  emptyValue: () => undefined,
  isEmpty: (value) => isBlank(value) || (Array.isArray(value) && value.length === 0),
  text: (value, { schema }) => {
    if (!Array.isArray(value)) return plainText(value);
    return value.map((code: Json) => optionText(itemsOf(schema), code)).join('\n');
  },
  number: (value) => (Array.isArray(value) ? value.length : undefined),
  checkSchema: (schema, pointer) =>
    unless(
      schema.type === 'array' && schema.uniqueItems === true && hasCodedOptions(itemsOf(schema)),
      'multiple-choice-items',
      pointer,
      'Un choix multiple est un « array » à « uniqueItems », dont « items » dit les options en « oneOf » avec « const » et « title ».',
    ),
};

function itemsOf(schema: JsonSchema): JsonSchema {
  return isRecord(schema.items) ? schema.items : {};
}
