import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { type ReactElement } from 'react';
import { type FieldError } from './error-summary.js';

interface ChecksFieldProps {
  /** The first box is `<id>-0`: the field of its error, where the summary leads. */
  id: string;
  legend: string;
  hint?: string;
  options: readonly { value: string; label: string }[];
  checked: readonly string[];
  errors: readonly FieldError[];
  onToggle: (value: string) => void;
}

/** Several of some choices. */
export function ChecksField({ id, legend, hint, options, checked, errors, onToggle }: ChecksFieldProps): ReactElement {
  const message = errors.find(({ field }) => field === `${id}-0`)?.message;
  return (
    <Checkbox
      id={id}
      legend={legend}
      hintText={hint}
      state={message === undefined ? 'default' : 'error'}
      stateRelatedMessage={message}
      options={options.map(({ value, label }) => ({
        label,
        nativeInputProps: {
          checked: checked.includes(value),
          onChange: () => {
            onToggle(value);
          },
        },
      }))}
    />
  );
}
