import { CodedOptionsWidget } from '../coded-options.widget.js';
import { type FieldWidgets } from '../field-widgets.widget.js';

export const yesNoWidgets: FieldWidgets = {
  type: 'yes-no',
  widgets: { 'yes-no': CodedOptionsWidget },
  uiSchema: () => ({ 'ui:widget': 'yes-no' }),
};
