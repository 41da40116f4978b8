import { type Json } from '../../../shared/json.js';
import { defineEdition } from '../../word/field-edition.js';
import { readableLines } from '../../word/paragraphs.js';
import { writeNumber } from '../numbers.js';
import { propertySchema, titleOf } from '../values.js';
import { countsOf } from './percentage-of.js';
import { rateField } from './rate.field.js';

/** The percentage first, then what was counted, in the author's words. */
export const rateEdition = defineEdition(rateField, (value, question) => [
  ...readableLines(rateField.text(value, question)),
  ...countLines(value, question.schema).flatMap((line) => readableLines(line, 'Note')),
]);

function countLines(value: Json, schema: Parameters<typeof propertySchema>[0]): string[] {
  const counts = countsOf(value);
  return (['numerator', 'denominator'] as const).flatMap((part) => {
    const count = counts[part];
    return count === undefined ? [] : [`${titleOf(propertySchema(schema, part), part)}\u00a0: ${writeNumber(count)}`];
  });
}
