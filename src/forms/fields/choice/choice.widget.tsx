import { CodedOptionsWidget } from '../coded-options.widget.js';
import { type FieldWidgets } from '../field-widgets.widget.js';

export const choiceWidgets: FieldWidgets = {
  type: 'choice',
  widgets: { choice: CodedOptionsWidget },
  uiSchema: () => ({ 'ui:widget': 'choice' }),
};
