import { type UiSchema } from '@rjsf/utils';
import { columnsOf } from '../columns.js';
import { type FieldWidgets } from '../field-widgets.widget.js';

const YEAR_UI: UiSchema = { 'ui:options': { inputType: 'text', inputMode: 'decimal' } };

/** The theme's own group: one number a year, in the author's order. */
export const yearlyWidgets: FieldWidgets = {
  type: 'yearly',
  widgets: {},
  uiSchema: ({ schema }) => Object.fromEntries(columnsOf(schema).map(({ name }) => [name, YEAR_UI])),
};
