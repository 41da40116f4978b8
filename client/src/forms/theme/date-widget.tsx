import { type ReactElement } from 'react';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type WidgetProps } from '@rjsf/utils';
import { WidgetLabel } from './widget-label.js';
import { controlProps, widgetState } from './widget-state.js';

/** A day, with the browser's own calendar: keyboard and screen reader come with it. */
export function DateWidget(props: WidgetProps): ReactElement {
  return (
    <Input
      label={<WidgetLabel widget={props} />}
      hideLabel={props.hideLabel}
      classes={{ nativeInputOrTextArea: 'ec-date' }}
      {...widgetState(props)}
      nativeInputProps={{
        ...controlProps(props),
        type: 'date',
        value: typeof props.value === 'string' ? props.value : '',
        min: '1900-01-01',
        max: '2199-12-31',
        disabled: props.disabled,
        readOnly: props.readonly,
        onChange: (event) => {
          props.onChange(event.target.value === '' ? undefined : event.target.value);
        },
        onBlur: () => {
          props.onBlur(props.id, props.value);
        },
      }}
    />
  );
}
