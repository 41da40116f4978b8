import { useMutation, useQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { useProblemText } from '../../api/problem-text.js';
import { publicSignInQuery } from '../../api/public-sign-in.js';
import { providerAddress } from '../../api/sign-in.js';
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
  const leave = useMutation({
    mutationFn: () => providerAddress(window.location.pathname),
    onSuccess: (address) => {
      window.location.assign(address);
    },
  });
  const leaving = leave.isPending || leave.isSuccess;
  return (
    <Note tone="warn">
      <p>{text.old}</p>
      <ProblemAlert problem={leave.error === null ? null : problemText(leave.error)} />
      <button
        id={AGAIN_ID}
        type="button"
        className="fr-btn fr-btn--secondary fr-mt-2v"
        aria-disabled={leaving}
        onClick={() => {
          if (!leaving) leave.mutate();
        }}
      >
        {text.again(view?.provider?.label ?? text.anyProvider)}
      </button>
    </Note>
  );
}
