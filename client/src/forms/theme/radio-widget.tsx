import { type ReactElement } from 'react';
import { RadioButtons } from '@codegouvfr/react-dsfr/RadioButtons';
import { type EnumOptionsType, type WidgetProps } from '@rjsf/utils';
import { WidgetLabel } from './widget-label.js';
import { describedBy, groupId, widgetState } from './widget-state.js';

const SIDE_BY_SIDE = 3;

/**
 * Up to three short options stand side by side as cards; more of them, or long ones, go under each other.
 * The group takes the focus, so that an error summary leads to it.
 */
export function RadioWidget(props: WidgetProps): ReactElement {
  const options = props.options.enumOptions ?? [];
  const cards = options.length <= SIDE_BY_SIDE && options.every((option) => option.label.length <= 24);
  return (
    <div id={props.id} tabIndex={-1}>
      <RadioButtons
        id={groupId(props)}
        name={props.htmlName ?? props.id}
        legend={<WidgetLabel widget={props} />}
        className="ec-field"
        classes={{
          legend: props.hideLabel ? 'fr-sr-only' : 'fr-text--bold',
          inputGroup: 'fr-radio-rich',
          content: cards ? 'ec-radios' : 'ec-radios ec-radios--list',
        }}
        disabled={Boolean(props.disabled)}
        {...widgetState(props)}
        options={options.map((option) => radioOption(props, option))}
      />
    </div>
  );
}

function radioOption(props: WidgetProps, option: EnumOptionsType) {
  return {
    label: option.label,
    nativeInputProps: {
      value: String(option.value),
      checked: props.value === option.value,
      disabled: props.readonly,
      'aria-describedby': describedBy(props),
      onChange: () => {
        props.onChange(option.value);
      },
      onBlur: () => {
        props.onBlur(props.id, props.value);
      },
    },
  };
}
