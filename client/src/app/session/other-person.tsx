import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { sessionWords } from '../../i18n/fr/session.js';
import { ModalDialog } from '../../ui/modal-dialog.js';

/** Somebody else came back by the provider: the page stays hidden from them, and kept for its owner. */
export function OtherPerson({ email, onAgain }: { email: string; onAgain: () => void }): ReactElement {
  const text = sessionWords.other;
  return (
    <ModalDialog key="other" title={text.title} description={<p className="ec-break">{text.text(email)}</p>} hidesPage>
      <div className="ec-actions fr-mt-6v">
        <Button type="button" onClick={onAgain}>
          {text.again}
        </Button>
        <Button
          type="button"
          priority="tertiary"
          onClick={() => {
            // A whole new page: nothing of this one is carried over to somebody else.
            window.location.assign('/contrats');
          }}
        >
          {text.enter}
        </Button>
      </div>
    </ModalDialog>
  );
}
