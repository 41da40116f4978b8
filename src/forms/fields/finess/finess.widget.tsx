import { type WidgetProps } from '@rjsf/utils';
import { type ReactElement } from 'react';
import { type FieldWidgets } from '../field-widgets.widget.js';
import { compactFiness } from './finess-number.js';

export const finessWidgets: FieldWidgets = {
  type: 'finess',
  widgets: { finess: FinessWidget },
  uiSchema: () => ({
    'ui:widget': 'finess',
    'ui:help': 'Neuf caractères, par exemple 99\u00a0000\u00a0001\u00a00. Les espaces sont retirés.',
  }),
};

/** Spaces go and letters become capitals as they are typed or pasted. */
function FinessWidget(props: WidgetProps): ReactElement | null {
  const { TextWidget } = props.registry.widgets;
  if (!TextWidget) return null;
  const changed = (typed: unknown): void => {
    props.onChange(typeof typed === 'string' ? compactFiness(typed) || undefined : typed);
  };
  return <TextWidget {...props} options={{ ...props.options, autocapitalize: 'characters' }} onChange={changed} />;
}
