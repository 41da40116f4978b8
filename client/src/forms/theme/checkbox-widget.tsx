import { type ReactElement } from 'react';
import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { type WidgetProps } from '@rjsf/utils';
import { WidgetLabel } from './widget-label.js';
import { describedBy, errorOfGroup, groupId, widgetState } from './widget-state.js';

/** One box to tick. The component names its own input, so that its label is tied to it. */
export function CheckboxWidget(props: WidgetProps): ReactElement {
  return (
    <div id={props.id} tabIndex={-1}>
      <Checkbox
        id={groupId(props)}
        {...widgetState(props)}
        disabled={Boolean(props.disabled) || Boolean(props.readonly)}
        options={[
          {
            label: <WidgetLabel widget={props} />,
            nativeInputProps: {
              name: props.htmlName ?? props.id,
              // Alone in its group, it has no legend to tell the refusal.
              'aria-describedby': [errorOfGroup(props), describedBy(props)].filter(Boolean).join(' ') || undefined,
              'aria-invalid': widgetState(props).state === 'error' ? true : undefined,
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
