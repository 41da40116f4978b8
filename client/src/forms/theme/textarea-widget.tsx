import { type ReactElement } from 'react';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type WidgetProps } from '@rjsf/utils';
import { CharacterCounter, counterId } from './character-counter.js';
import { WidgetLabel } from './widget-label.js';
import { controlProps, widgetState } from './widget-state.js';

/** Several lines of text, with what is left to write when the schema sets a limit. */
export function TextareaWidget(props: WidgetProps): ReactElement {
  const text = typeof props.value === 'string' ? props.value : '';
  const limit = props.schema.maxLength;
  const control = controlProps(props);
  return (
    <>
      <Input
        textArea
        label={<WidgetLabel widget={props} />}
        hideLabel={props.hideLabel}
        {...widgetState(props)}
        nativeTextAreaProps={{
          ...control,
          'aria-describedby':
            [control['aria-describedby'], limit === undefined ? undefined : counterId(props.id)].filter(Boolean).join(' ') || undefined,
          rows: props.options.rows ?? 4,
          value: text,
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
      {limit !== undefined && <CharacterCounter id={props.id} typed={text} limit={limit} />}
    </>
  );
}
