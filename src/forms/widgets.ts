import { PluginRegistry } from '../shared/plugin-registry.js';
import { choiceWidgets } from './fields/choice/choice.widget.js';
import { dateWidgets } from './fields/date/date.widget.js';
import { type DrawnQuestion, type FieldWidgets } from './fields/field-widgets.widget.js';
import { fileWidgets } from './fields/file/file.widget.js';
import { finessWidgets } from './fields/finess/finess.widget.js';
import { multipleChoiceWidgets } from './fields/multiple-choice/multiple-choice.widget.js';
import { numberWidgets } from './fields/number/number.widget.js';
import { percentageWidgets } from './fields/percentage/percentage.widget.js';
import { progressWidgets } from './fields/progress/progress.widget.js';
import { rateWidgets } from './fields/rate/rate.widget.js';
import { rppsWidgets } from './fields/rpps/rpps.widget.js';
import { tableWidgets } from './fields/table/table.widget.js';
import { textWidgets } from './fields/text/text.widget.js';
import { yearlyWidgets } from './fields/yearly/yearly.widget.js';
import { yesNoWidgets } from './fields/yes-no/yes-no.widget.js';

export { type DrawnQuestion, type FieldWidgets };

/** How each field type is drawn. The browser's only way to React code of the form engine. */
export const FIELD_WIDGETS = new PluginRegistry<FieldWidgets>('field widget', [
  yesNoWidgets,
  numberWidgets,
  rateWidgets,
  percentageWidgets,
  choiceWidgets,
  multipleChoiceWidgets,
  textWidgets,
  dateWidgets,
  tableWidgets,
  fileWidgets,
  yearlyWidgets,
  progressWidgets,
  finessWidgets,
  rppsWidgets,
]);
