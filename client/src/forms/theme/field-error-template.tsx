import { type ReactElement } from 'react';
import { errorId, type FieldErrorProps } from '@rjsf/utils';

export function FieldErrorTemplate({ errors = [], fieldPathId }: FieldErrorProps): ReactElement | null {
  if (errors.length === 0) return null;
  return (
    <div id={errorId(fieldPathId)} className="fr-messages-group" aria-live="polite">
      {errors.map((error, index) => (
        <p key={index} className="fr-message fr-message--error">
          {error}
        </p>
      ))}
    </div>
  );
}
