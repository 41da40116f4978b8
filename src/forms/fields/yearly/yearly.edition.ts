import { isRecord } from '../../../shared/json.js';
import { defineEdition } from '../../word/field-edition.js';
import { grid } from '../../word/grid.js';
import { readableLines } from '../../word/paragraphs.js';
import { columnsOf, rowTexts } from '../columns.js';
import { yearlyField } from './yearly.field.js';

/** One column a year; a year without a number keeps an empty cell. */
export const yearlyEdition = defineEdition(yearlyField, (value, question) => {
  if (!isRecord(value)) return readableLines(yearlyField.text(value, question));
  const years = columnsOf(question.schema);
  const headings = years.map(({ title }) => title);
  return [grid(headings, [rowTexts(years, value)])];
});
