import { CodedOptionsWidget } from '../coded-options.widget.js';
import { type FieldWidgets } from '../field-widgets.widget.js';

export const progressWidgets: FieldWidgets = {
  type: 'progress',
  widgets: { progress: CodedOptionsWidget },
  uiSchema: () => ({ 'ui:widget': 'progress' }),
};
