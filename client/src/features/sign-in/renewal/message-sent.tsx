import { type ReactElement } from 'react';
import { useText } from '../../../i18n/text.js';
import { Note } from '../../../ui/note.js';

/** The notice's own sentence (S0-06); after « Envoyer un nouveau code », which code counts. */
export function MessageSent({ again }: { again: boolean }): ReactElement {
  const text = useText('renewal').code;
  return (
    <div className="fr-mb-5v">
      <Note live>
        <p>{text.sent}</p>
        {again ? <p>{text.resent}</p> : null}
      </Note>
    </div>
  );
}
