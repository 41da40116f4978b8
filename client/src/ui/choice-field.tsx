import { Select } from '@codegouvfr/react-dsfr/Select';
import { type ReactElement } from 'react';
import { commonWords } from '../i18n/fr/common.js';
import { type FieldError } from './error-summary.js';

interface ChoiceFieldProps {
  id: string;
  label: string;
  hint?: string;
  value: string;
  options: readonly { value: string; label: string }[];
  /** One is always chosen: there is no empty choice. */
  required?: boolean;
  errors: readonly FieldError[];
  onChange: (value: string) => void;
}

/** One of the choices that suit what was chosen above. */
export function ChoiceField({ id, label, hint, value, options, required = false, errors, onChange }: ChoiceFieldProps): ReactElement {
  const text = commonWords;
  const message = errors.find(({ field }) => field === id)?.message;
  return (
    <Select
      label={label}
      hint={hint}
      state={message === undefined ? 'default' : 'error'}
      stateRelatedMessage={message}
      nativeSelectProps={{
        id,
        value,
        onChange: (event) => {
          onChange(event.target.value);
        },
      }}
    >
      {required ? null : <option value="">{text.choose}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}
