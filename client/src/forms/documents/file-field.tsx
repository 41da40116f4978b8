import { type ReactElement, useId } from 'react';
import { useMe } from '../../api/me.js';
import { classNames } from '../../ui/class-names.js';

interface FileFieldProps {
  readonly label: string;
  readonly error: string | null;
  readonly onChoose: (file: File | undefined) => void;
}

/** One file, with the warning against patient data beside it. */
export function FileField({ label, error, onChoose }: FileFieldProps): ReactElement {
  const id = useId();
  const { extensions, warning } = useMe().region.documents;
  return (
    <div className={classNames('fr-upload-group fr-mb-3w', error !== null && 'fr-upload-group--error')}>
      <label className="fr-label" htmlFor={id}>
        {label}
        <span className="fr-hint-text">{warning}</span>
      </label>
      <input
        className="fr-upload"
        id={id}
        type="file"
        accept={extensions.map((extension) => `.${extension}`).join(',')}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={(event) => {
          onChoose(event.target.files?.[0]);
        }}
      />
      {error !== null && (
        <p id={`${id}-error`} className="fr-error-text">
          {error}
        </p>
      )}
    </div>
  );
}
