import { type Json } from '../../../shared/json.js';
import { type FieldPlugin } from '../../engine/field-plugin.js';
import { columnsOf, rowTexts } from '../columns.js';
import { unless } from '../schema-problem.js';
import { isBlank, isBlankObject, plainText } from '../values.js';
import { rowSchema } from './row-schema.js';

/** Rows of the same columns, e.g. beds per activity. Its number is how many rows were filled. */
export const tableField: FieldPlugin = {
  type: 'table',
  widget: 'table',
  keywords: [],
  formats: {},
  emptyValue: () => undefined,
  isEmpty: (value) => isBlank(value) || (Array.isArray(value) && value.every((row) => isBlankObject(row as Json))),
  text: (value, { schema }) => {
    if (!Array.isArray(value)) return plainText(value);
    const columns = columnsOf(rowSchema(schema));
    return value.map((row) => writeRow(columns, row as Json)).join('\n');
  },
  number: (value) => (Array.isArray(value) ? value.length : undefined),
  checkSchema: (schema, pointer) =>
    unless(
      schema.type === 'array' && columnsOf(rowSchema(schema)).length > 0,
      'table-columns',
      pointer,
      'Un tableau est un « array » dont « items » est un objet\u00a0: chaque propriété est une colonne.',
    ),
};

function writeRow(columns: ReturnType<typeof columnsOf>, row: Json): string {
  const texts = rowTexts(columns, row);
  return columns.flatMap(({ title }, index) => (texts[index] ? [`${title}\u00a0: ${texts[index]}`] : [])).join(', ');
}
