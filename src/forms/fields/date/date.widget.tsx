import { type FieldWidgets } from '../field-widgets.widget.js';

/** The browser's own calendar: it shows the day as its user reads it, and stores the ISO form. */
export const dateWidgets: FieldWidgets = {
  type: 'date',
  widgets: {},
  uiSchema: () => ({ 'ui:widget': 'date' }),
};
