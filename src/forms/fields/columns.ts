import { isRecord, type Json, type JsonSchema } from '../../shared/json.js';
import { writeDate } from './dates.js';
import { writeNumber } from './numbers.js';
import { codedOptions, optionText } from './options.js';
import { isBlank, plainText, titleOf } from './values.js';

/** One column of a table, one year of a series. */
export interface Column {
  readonly name: string;
  readonly title: string;
  readonly schema: JsonSchema;
}

/** The columns of an object schema, in the author's order. */
export function columnsOf(schema: JsonSchema): Column[] {
  const properties = isRecord(schema.properties) ? schema.properties : {};
  return Object.entries(properties).map(([name, property]) => {
    const column = isRecord(property) ? property : {};
    return { name, title: titleOf(column, name), schema: column };
  });
}

/** How one cell reads; empty for no answer. */
export function cellText(schema: JsonSchema, value: Json | undefined): string {
  if (value === undefined || isBlank(value)) return '';
  if (codedOptions(schema).length > 0) return optionText(schema, value);
  if (typeof value === 'string') return schema.format === 'date' ? writeDate(value) : value;
  return typeof value === 'number' ? writeNumber(value) : plainText(value);
}

/** The cells of one row, column by column; a row that is no object has none. */
export function rowTexts(columns: readonly Column[], row: Json | undefined): string[] {
  const cells = isRecord(row) ? row : {};
  return columns.map(({ name, schema }) => cellText(schema, cells[name]));
}
