import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement, useEffect, useRef } from 'react';
import { informationWords } from '../../../i18n/fr/information.js';
import { Note } from '../../../ui/note.js';

interface SupportSentProps {
  readonly sent: { readonly reference: string; readonly copyTo: string };
  readonly again: () => void;
}

/** The request is on its way: its reference, and where the copy goes. Takes the focus, so that it is heard. */
export function SupportSent({ sent, again }: SupportSentProps): ReactElement {
  const text = informationWords.support;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <>
      <Note tone="ok">
        <h2 className="fr-h6" ref={heading} tabIndex={-1}>
          {text.sentTitle(sent.reference)}
        </h2>
        <p>{text.sentText(sent.copyTo)}</p>
      </Note>
      <div className="ec-actions fr-mt-4v">
        <Button priority="secondary" onClick={again}>
          {text.another}
        </Button>
      </div>
    </>
  );
}
