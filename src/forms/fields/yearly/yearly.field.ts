import { isRecord, type Json, type JsonSchema } from '../../../shared/json.js';
import { type FieldPlugin } from '../../engine/field-plugin.js';
import { columnsOf, rowTexts } from '../columns.js';
import { unless } from '../schema-problem.js';
import { isBlankObject, plainText } from '../values.js';

const YEAR = /^N[1-5]$/;

/** One number per year of the contract, N1 to N5. Its number is the latest year answered. */
export const yearlyField: FieldPlugin = {
  type: 'yearly',
  widget: 'yearly',
  keywords: [],
  formats: {},
  emptyValue: () => undefined,
  isEmpty: isBlankObject,
  text: writeSeries,
  number: (value) => Object.entries(isRecord(value) ? value : {}).reduce<Latest>(laterOf, { year: '' }).value,
  checkSchema: (schema, pointer) =>
    unless(
      schema.type === 'object' && hasOnlyYears(schema),
      'yearly-years',
      pointer,
      'Une série annuelle est un objet de nombres nommés N1 à N5.',
    ),
};

interface Latest {
  readonly year: string;
  readonly value?: number;
}

function laterOf(latest: Latest, [year, value]: [string, unknown]): Latest {
  return typeof value === 'number' && year > latest.year ? { year, value } : latest;
}

function writeSeries(value: Json, { schema }: { schema: JsonSchema }): string {
  if (!isRecord(value)) return plainText(value);
  const years = columnsOf(schema);
  const texts = rowTexts(years, value);
  return years.flatMap(({ title }, index) => (texts[index] ? [`${title}\u00a0: ${texts[index]}`] : [])).join('\n');
}

function hasOnlyYears(schema: JsonSchema): boolean {
  const years = columnsOf(schema);
  return years.length > 0 && years.every(({ name, schema: year }) => YEAR.test(name) && ['number', 'integer'].includes(String(year.type)));
}
