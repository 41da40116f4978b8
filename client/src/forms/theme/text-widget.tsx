import { type ReactElement } from 'react';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type WidgetProps } from '@rjsf/utils';
import { DecimalInput } from './decimal-input.js';
import { WidgetLabel } from './widget-label.js';
import { controlProps, widgetState } from './widget-state.js';

const NUMERIC: readonly unknown[] = ['number', 'integer'];

/** One line of text, or a number when the schema says so. */
export function TextWidget(props: WidgetProps): ReactElement {
  return NUMERIC.includes(props.schema.type) ? <DecimalInput {...props} /> : <LineInput {...props} />;
}

function LineInput(props: WidgetProps): ReactElement {
  const { inputMode, autocomplete } = props.options as { inputMode?: 'numeric' | 'text'; autocomplete?: string };
  return (
    <Input
      label={<WidgetLabel widget={props} />}
      hideLabel={props.hideLabel}
      {...widgetState(props)}
      nativeInputProps={{
        ...controlProps(props),
        type: props.schema.format === 'email' ? 'email' : 'text',
        value: typeof props.value === 'string' ? props.value : '',
        inputMode,
        autoComplete: autocomplete ?? 'off',
        disabled: props.disabled,
        readOnly: props.readonly,
        onChange: (event) => {
          props.onChange(event.target.value === '' ? props.options.emptyValue : event.target.value);
        },
        onBlur: () => {
          props.onBlur(props.id, props.value);
        },
      }}
    />
  );
}
