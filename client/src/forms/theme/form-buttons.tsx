import { type ReactElement } from 'react';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { type IconButtonProps } from '@rjsf/utils';
import { formWords } from '../../i18n/fr/form.js';

export function AddButton({ id, onClick, disabled }: IconButtonProps): ReactElement {
  const text = formWords;
  return (
    <Button
      id={id}
      type="button"
      priority="secondary"
      size="small"
      iconId="fr-icon-add-line"
      className="fr-mt-2w"
      disabled={disabled}
      onClick={onClick}
    >
      {text.addRow}
    </Button>
  );
}

export function UnsupportedField(): ReactElement {
  const text = formWords;
  return <p className="fr-message fr-message--error">{text.unsupported}</p>;
}
