import { type FieldWidgets } from '../field-widgets.widget.js';
import { isLongText } from '../text-lines.js';

/** One line for a short answer, a text area for what may be longer. */
export const textWidgets: FieldWidgets = {
  type: 'text',
  widgets: {},
  uiSchema: ({ schema }) => ({ 'ui:widget': isLongText(schema) ? 'textarea' : 'text' }),
};
