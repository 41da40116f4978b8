import { useQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { useProblemText } from '../../api/problem-text.js';
import { publicSignInQuery } from '../../api/public-sign-in.js';
import { useProvider } from '../../api/use-provider.js';
import { delegationsWords } from '../../i18n/fr/delegations.js';
import { Note } from '../../ui/note.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { AGAIN_ID } from './use-signature.js';

/** Whoever has no password here signs by a session that the provider has just opened; too old, it is opened anew. */
export function SessionSignature({ ready }: { readonly ready: boolean }): ReactElement {
  const text = delegationsWords.signature.session;
  if (!ready) return <ComeAgain />;
  return (
    <Note tone="ok">
      <p>{text.ready}</p>
    </Note>
  );
}

function ComeAgain(): ReactElement {
  const text = delegationsWords.signature.session;
  const problemText = useProblemText();
  const { data: view } = useQuery(publicSignInQuery);
  const { leaving, error, leave } = useProvider(window.location.pathname);
  return (
    <Note tone="warn">
      <p>{text.old}</p>
      <ProblemAlert problem={error === null ? null : problemText(error)} />
      <button id={AGAIN_ID} type="button" className="fr-btn fr-btn--secondary fr-mt-2v" aria-disabled={leaving} onClick={leave}>
        {text.again(view?.provider?.label ?? text.anyProvider)}
      </button>
    </Note>
  );
}
