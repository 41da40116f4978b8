import { type Json } from '../../../shared/json.js';
import { defineEdition } from '../../word/field-edition.js';
import { grid } from '../../word/grid.js';
import { readableLines } from '../../word/paragraphs.js';
import { columnsOf, rowTexts } from '../columns.js';
import { rowSchema } from './row-schema.js';
import { tableField } from './table.field.js';

export const tableEdition = defineEdition(tableField, (value, question) => {
  if (!Array.isArray(value)) return readableLines(tableField.text(value, question));
  const columns = columnsOf(rowSchema(question.schema));
  const headings = columns.map(({ title }) => title);
  return [
    grid(
      headings,
      value.map((row: Json) => rowTexts(columns, row)),
    ),
  ];
});
