import { type WidgetProps } from '@rjsf/utils';
import { type ReactElement } from 'react';
import { codedEnumOptions } from '../coded-options.widget.js';
import { type DrawnQuestion, type FieldWidgets } from '../field-widgets.widget.js';

export const multipleChoiceWidgets: FieldWidgets = {
  type: 'multiple-choice',
  widgets: { 'multiple-choice': MultipleChoiceWidget },
  uiSchema: (question) => ({ 'ui:widget': 'multiple-choice', ...helpOf(question) }),
};

function MultipleChoiceWidget(props: WidgetProps): ReactElement | null {
  const { CheckboxesWidget } = props.registry.widgets;
  return CheckboxesWidget ? <CheckboxesWidget {...props} options={{ ...props.options, enumOptions: codedEnumOptions(props) }} /> : null;
}

function helpOf({ schema: { minItems, maxItems } }: DrawnQuestion): { 'ui:help'?: string } {
  if (typeof maxItems !== 'number') return {};
  const exact = minItems === maxItems;
  return { 'ui:help': exact ? `Choisissez ${maxItems} réponses.` : `Choisissez jusqu’à ${maxItems} réponses.` };
}
