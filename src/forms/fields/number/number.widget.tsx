import { boundsHelp } from '../bounds.js';
import { type FieldWidgets } from '../field-widgets.widget.js';

/** A line of text, never `type=number`: that input drops a comma and changes under the mouse wheel. */
export const numberWidgets: FieldWidgets = {
  type: 'number',
  widgets: {},
  uiSchema: ({ schema, unit }) => ({
    'ui:widget': 'text',
    'ui:options': { inputType: 'text', inputMode: 'decimal' },
    'ui:help': boundsHelp(schema, unit),
  }),
};
