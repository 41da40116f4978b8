import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { useProblemText } from '../../../api/problem-text.js';
import { providerAddress } from '../../../api/sign-in.js';
import { type ProviderView } from '../../../api/types.js';
import { useText } from '../../../i18n/text.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';

/** « S’identifier avec … », and what that is, as ProConnect asks services to show it; without any mark of the State. */
export function ProviderButton({ provider }: { provider: ProviderView }): ReactElement {
  const text = useText('signIn').provider;
  const problemText = useProblemText();
  const [search] = useSearchParams();
  const leave = useMutation({
    mutationFn: () => providerAddress(search.get('retour')),
    onSuccess: (address) => {
      window.location.assign(address);
    },
  });
  const { label, helpUrl } = provider;
  const leaving = leave.isPending || leave.isSuccess;
  return (
    <div className="ec-provider">
      <p className="ec-provider__or">{text.or}</p>
      <ProblemAlert problem={leave.error === null ? null : { ...problemText(leave.error), title: text.failed(label) }} />
      <button
        type="button"
        className="fr-btn fr-btn--secondary"
        aria-disabled={leaving}
        onClick={() => {
          if (!leaving) leave.mutate();
        }}
      >
        {leaving ? text.leaving(label) : text.enter(label)}
      </button>
      <p className="ec-small fr-mt-2v">
        <a
          className="fr-link fr-link--sm"
          href={helpUrl}
          target="_blank"
          rel="noopener noreferrer"
          title={`${text.what(label)} – ${text.newTab}`}
        >
          {text.what(label)}
        </a>
      </p>
    </div>
  );
}
