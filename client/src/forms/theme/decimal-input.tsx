import { useState, type ReactElement } from 'react';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type WidgetProps } from '@rjsf/utils';
import { decimalText, parseDecimal } from './decimal-text.js';
import { WidgetLabel } from './widget-label.js';
import { controlProps, widgetState } from './widget-state.js';

/** A number as text: comma or point, spaces between thousands; grouped when the field is left. */
export function DecimalInput(props: WidgetProps): ReactElement {
  const [typed, setTyped] = useState(() => decimalText(props.value));
  const text = parseDecimal(typed) === (props.value ?? undefined) ? typed : decimalText(props.value);
  return (
    <Input
      label={<WidgetLabel widget={props} />}
      hideLabel={props.hideLabel}
      classes={{ nativeInputOrTextArea: 'ec-numin' }}
      {...widgetState(props)}
      nativeInputProps={{
        ...controlProps(props),
        value: text,
        inputMode: props.schema.type === 'integer' ? 'numeric' : 'decimal',
        autoComplete: 'off',
        disabled: props.disabled,
        readOnly: props.readonly,
        onChange: (event) => {
          setTyped(event.target.value);
          props.onChange(parseDecimal(event.target.value));
        },
        onBlur: () => {
          setTyped(decimalText(props.value));
          props.onBlur(props.id, props.value);
        },
      }}
    />
  );
}
