import { type ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { isProblem } from '../../../api/problem.js';
import { type ProblemText, useProblemText } from '../../../api/problem-text.js';
import { type ProviderView } from '../../../api/types.js';
import { useProvider } from '../../../api/use-provider.js';
import { signInWords } from '../../../i18n/fr/sign-in.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';

/** « S’identifier avec … », and what that is, as ProConnect asks services to show it; without any mark of the State. */
export function ProviderButton({ provider }: { provider: ProviderView }): ReactElement {
  const text = signInWords.provider;
  const problem = useProblem(provider.label);
  const [search] = useSearchParams();
  const { leaving, error, leave } = useProvider(search.get('retour'));
  const { label, helpUrl } = provider;
  return (
    <div className="ec-provider">
      <p className="ec-provider__or">{text.or}</p>
      <ProblemAlert problem={error === null ? null : problem(error)} />
      <button type="button" className="fr-btn fr-btn--secondary" aria-disabled={leaving} onClick={leave}>
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

/** A provider that does not answer is no fault of this service: it is said by its name, with what still opens. */
function useProblem(label: string): (error: Error) => ProblemText {
  const text = signInWords.provider;
  const problemText = useProblemText();
  return (error) => {
    const silent = isProblem(error, 'identity.provider-unavailable');
    return { title: text.failed(label), lines: silent ? [text.unavailable(label)] : problemText(error).lines };
  };
}
