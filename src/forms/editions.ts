import { PluginRegistry } from '../shared/plugin-registry.js';
import { choiceEdition } from './fields/choice/choice.edition.js';
import { dateEdition } from './fields/date/date.edition.js';
import { fileEdition } from './fields/file/file.edition.js';
import { finessEdition } from './fields/finess/finess.edition.js';
import { multipleChoiceEdition } from './fields/multiple-choice/multiple-choice.edition.js';
import { numberEdition } from './fields/number/number.edition.js';
import { percentageEdition } from './fields/percentage/percentage.edition.js';
import { progressEdition } from './fields/progress/progress.edition.js';
import { rateEdition } from './fields/rate/rate.edition.js';
import { rppsEdition } from './fields/rpps/rpps.edition.js';
import { tableEdition } from './fields/table/table.edition.js';
import { textEdition } from './fields/text/text.edition.js';
import { yearlyEdition } from './fields/yearly/yearly.edition.js';
import { yesNoEdition } from './fields/yes-no/yes-no.edition.js';
import { type FieldEdition, type WordBlock } from './word/field-edition.js';

export { grid } from './word/grid.js';
export { LINES } from './word/lines.js';
export { readableLines } from './word/paragraphs.js';
export { xmlText } from './word/xml-text.js';
export { type FieldEdition, type WordBlock };

/** How each field type reads in Word. Server only: it brings docx. */
export const FIELD_EDITIONS = new PluginRegistry<FieldEdition>('field edition', [
  yesNoEdition,
  numberEdition,
  rateEdition,
  percentageEdition,
  choiceEdition,
  multipleChoiceEdition,
  textEdition,
  dateEdition,
  tableEdition,
  fileEdition,
  yearlyEdition,
  progressEdition,
  finessEdition,
  rppsEdition,
]);
