import { type ReactElement } from 'react';
import { Select } from '@codegouvfr/react-dsfr/Select';
import { type WidgetProps } from '@rjsf/utils';
import { formWords } from '../../i18n/fr/form.js';
import { WidgetLabel } from './widget-label.js';
import { controlProps, widgetState } from './widget-state.js';

/** One of several options. « Sélectionner une réponse » stays selectable: an answer can be taken back. */
export function SelectWidget(props: WidgetProps): ReactElement {
  const text = formWords;
  const options = props.options.enumOptions ?? [];
  const position = options.findIndex((option) => option.value === props.value);
  return (
    <Select
      label={<span className={props.hideLabel ? 'fr-sr-only' : undefined}>{<WidgetLabel widget={props} />}</span>}
      {...widgetState(props)}
      nativeSelectProps={{
        ...controlProps(props),
        value: position < 0 ? '' : String(position),
        disabled: Boolean(props.disabled) || Boolean(props.readonly),
        onChange: (event) => {
          const chosen = options[Number(event.target.value)];
          props.onChange(event.target.value === '' ? props.options.emptyValue : chosen?.value);
        },
        onBlur: () => {
          props.onBlur(props.id, props.value);
        },
      }}
    >
      <option value="">{text.choose}</option>
      {options.map((option, index) => (
        <option key={String(option.value)} value={String(index)}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
