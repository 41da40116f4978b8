import { type EnumOptionsType, type WidgetProps } from '@rjsf/utils';
import { type ReactElement } from 'react';
import { writeOption } from './options.js';

const FEW = 5;

/** Up to five options are all in sight as radio buttons; more of them make a list to choose from. */
export function CodedOptionsWidget(props: WidgetProps): ReactElement | null {
  const options = codedEnumOptions(props);
  const { RadioWidget, SelectWidget } = props.registry.widgets;
  const Base = options.length > FEW ? SelectWidget : RadioWidget;
  return Base ? <Base {...props} options={{ ...props.options, enumOptions: options }} /> : null;
}

/** A list to choose from, however short: the shape that fits a table's cell. */
export function CodedSelectWidget(props: WidgetProps): ReactElement | null {
  const { SelectWidget } = props.registry.widgets;
  return SelectWidget ? <SelectWidget {...props} options={{ ...props.options, enumOptions: codedEnumOptions(props) }} /> : null;
}

/** The options of a widget, read « code - libellé » (T4). */
export function codedEnumOptions({ options }: WidgetProps): EnumOptionsType[] {
  return (options.enumOptions ?? []).map((option) => ({
    ...option,
    label: writeOption({ code: String(option.value), label: option.label }),
  }));
}
