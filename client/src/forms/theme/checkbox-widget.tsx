import { type ReactElement } from 'react';
import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { type WidgetProps } from '@rjsf/utils';
import { describedBy, widgetState } from './widget-state.js';

/** One box to tick. The component names its own input, so that its label is tied to it. */
export function CheckboxWidget(props: WidgetProps): ReactElement {
  return (
    <div id={props.id} tabIndex={-1}>
      <Checkbox
        {...widgetState(props)}
        disabled={Boolean(props.disabled) || Boolean(props.readonly)}
        options={[
          {
            label: props.label,
            nativeInputProps: {
              name: props.htmlName ?? props.id,
              'aria-describedby': describedBy(props),
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
    </div>
  );
}
