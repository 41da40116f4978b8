import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { accountWords } from '../../../../i18n/fr/account.js';
import { Note } from '../../../../ui/note.js';

interface RecoveryCodesProps {
  codes: readonly string[];
  onKept: () => void;
}

/** Shown once: the server keeps them so that it cannot show them again. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps): ReactElement {
  const text = accountWords.secondFactor;
  return (
    <div className="ec-card ec-card--soft">
      <h3 className="fr-h6">{text.recovery}</h3>
      <Note tone="warn">
        <p>{text.recoveryText}</p>
      </Note>
      <ul className="ec-codes fr-mt-4v">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Button className="fr-mt-4v" onClick={onKept}>
        {text.kept}
      </Button>
    </div>
  );
}
