import { type ReactElement } from 'react';
import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { type WidgetProps } from '@rjsf/utils';
import { controlProps, widgetState } from './widget-state.js';

export function CheckboxWidget(props: WidgetProps): ReactElement {
  return (
    <Checkbox
      {...widgetState(props)}
      disabled={Boolean(props.disabled) || Boolean(props.readonly)}
      options={[
        {
          label: props.label,
          nativeInputProps: {
            ...controlProps(props),
            checked: props.value === true,
            onChange: (event) => {
              props.onChange(event.target.checked);
            },
            onBlur: () => {
              props.onBlur(props.id, props.value);
            },
          },
        },
      ]}
    />
  );
}
