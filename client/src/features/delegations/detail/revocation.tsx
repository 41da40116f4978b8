import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement, useState } from 'react';
import { type DelegationView } from '../../../api/types.js';
import { delegationsWords } from '../../../i18n/fr/delegations.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { type DelegationActs } from './use-delegation-acts.js';

interface RevocationProps {
  readonly delegation: DelegationView;
  readonly acts: DelegationActs;
}

/** Ends the delegation at once, once it is confirmed. */
export function Revocation({ delegation: { state, delegate }, acts }: RevocationProps): ReactElement {
  const text = delegationsWords.revoke;
  const [asking, ask] = useState(false);
  return (
    <div className="ec-actions fr-mt-6v">
      <Button
        priority="secondary"
        onClick={() => {
          ask(true);
        }}
      >
        {text.open}
      </Button>
      {asking ? (
        <ConfirmDialog
          title={text.title}
          confirm={text.confirm}
          pending={acts.pending}
          onConfirm={() => {
            ask(false);
            acts.revoke();
          }}
          onCancel={() => {
            ask(false);
          }}
        >
          <p>{state === 'to-sign' ? text.textToSign(delegate.name) : text.text(delegate.name)}</p>
        </ConfirmDialog>
      ) : null}
    </div>
  );
}
