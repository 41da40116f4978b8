import { type ReactElement } from 'react';
import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { type EnumOptionsType, type WidgetProps } from '@rjsf/utils';
import { WidgetLabel } from './widget-label.js';
import { describedBy, groupId, widgetState } from './widget-state.js';

/** Several of several options; the stored order is the template's, whatever the order of the clicks. */
export function CheckboxesWidget(props: WidgetProps): ReactElement {
  const options = props.options.enumOptions ?? [];
  const chosen: readonly unknown[] = Array.isArray(props.value) ? props.value : [];
  return (
    <div id={props.id} tabIndex={-1}>
      <Checkbox
        id={groupId(props)}
        legend={<WidgetLabel widget={props} />}
        classes={{ legend: props.hideLabel ? 'fr-sr-only' : 'fr-text--bold' }}
        disabled={Boolean(props.disabled) || Boolean(props.readonly)}
        {...widgetState(props)}
        options={options.map((option) => ({
          label: option.label,
          nativeInputProps: {
            name: props.htmlName ?? props.id,
            value: String(option.value),
            checked: chosen.includes(option.value),
            'aria-describedby': describedBy(props),
            onChange: (event) => {
              props.onChange(toggled(options, chosen, option, event.target.checked));
            },
            onBlur: () => {
              props.onBlur(props.id, props.value);
            },
          },
        }))}
      />
    </div>
  );
}

function toggled(options: readonly EnumOptionsType[], chosen: readonly unknown[], option: EnumOptionsType, on: boolean): unknown[] {
  const kept = (candidate: EnumOptionsType): boolean => (candidate.value === option.value ? on : chosen.includes(candidate.value));
  return options.filter(kept).map((candidate) => candidate.value as unknown);
}
