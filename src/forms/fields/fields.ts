import { type FieldPlugin } from '../engine/field-plugin.js';
import { choiceField } from './choice/choice.field.js';
import { dateField } from './date/date.field.js';
import { fileField } from './file/file.field.js';
import { finessField } from './finess/finess.field.js';
import { multipleChoiceField } from './multiple-choice/multiple-choice.field.js';
import { numberField } from './number/number.field.js';
import { percentageField } from './percentage/percentage.field.js';
import { progressField } from './progress/progress.field.js';
import { rateField } from './rate/rate.field.js';
import { rppsField } from './rpps/rpps.field.js';
import { tableField } from './table/table.field.js';
import { textField } from './text/text.field.js';
import { yearlyField } from './yearly/yearly.field.js';
import { yesNoField } from './yes-no/yes-no.field.js';

/** The first-party field types (T12). Widgets and editions list the same: `fields.spec.ts` holds them equal. */
export const FIELD_PLUGINS: readonly FieldPlugin[] = [
  yesNoField,
  numberField,
  rateField,
  percentageField,
  choiceField,
  multipleChoiceField,
  textField,
  dateField,
  tableField,
  fileField,
  yearlyField,
  progressField,
  finessField,
  rppsField,
];
