import { type MouseEvent, type ReactElement, useEffect, useRef } from 'react';
import { commonWords } from '../i18n/fr/common.js';

export interface FieldError {
  /** The id of the field to correct. */
  field: string;
  /** « Numérateur : il dépasse le dénominateur ». */
  message: string;
}

/** Shown on submit, never while typing: takes the focus, and each line leads to its field. */
export function ErrorSummary({ errors }: { errors: readonly FieldError[] }): ReactElement | null {
  const text = commonWords;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} className="fr-alert fr-alert--error fr-mb-6v" tabIndex={-1} role="group" aria-labelledby="error-summary">
      <h2 id="error-summary" className="fr-alert__title">
        {text.errorSummary(errors.length)}
      </h2>
      <ul>
        {errors.map((error) => (
          <li key={error.field}>
            <a href={`#${error.field}`} onClick={leadTo(error.field)}>
              {error.message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function leadTo(field: string) {
  return (event: MouseEvent): void => {
    event.preventDefault();
    document.getElementById(field)?.focus();
  };
}
