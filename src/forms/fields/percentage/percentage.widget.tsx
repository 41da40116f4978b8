import { boundsHelp } from '../bounds.js';
import { type FieldWidgets } from '../field-widgets.widget.js';

export const percentageWidgets: FieldWidgets = {
  type: 'percentage',
  widgets: {},
  uiSchema: ({ schema }) => ({
    'ui:widget': 'text',
    'ui:options': { inputType: 'text', inputMode: 'decimal' },
    'ui:help': boundsHelp(schema, '%'),
  }),
};
