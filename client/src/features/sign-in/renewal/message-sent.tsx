import { type ReactElement } from 'react';
import { renewalWords } from '../../../i18n/fr/renewal.js';
import { Note } from '../../../ui/note.js';

/** The notice's own sentence (S0-06); after « Envoyer un nouveau code », which code counts. */
export function MessageSent({ again }: { again: boolean }): ReactElement {
  const text = renewalWords.code;
  return (
    <div className="fr-mb-5v">
      <Note live>
        <p>{text.sent}</p>
        {again ? <p>{text.resent}</p> : null}
      </Note>
    </div>
  );
}
