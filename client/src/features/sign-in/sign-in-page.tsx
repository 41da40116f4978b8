import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { publicSignInQuery } from '../../api/public-sign-in.js';
import { signInWords } from '../../i18n/fr/sign-in.js';
import { Note } from '../../ui/note.js';
import { PageTitle } from '../../ui/page-title.js';
import { SignInAside } from './sign-in-aside.js';
import { type SignInStep, SignInSteps } from './sign-in-steps.js';

/** « Connexion »: the form is the page; the first-connection trap is told before it is met. */
export function SignInPage(): ReactElement {
  const text = signInWords;
  const { data: view, isPending } = useQuery(publicSignInQuery);
  const arrival = useArrival();
  const [step, setStep] = useStep();
  return (
    <div className="ec-page ec-auth">
      <div className="ec-auth__grid">
        <div className="ec-auth__form">
          <PageTitle className="fr-h3 ec-m0">{text.title}</PageTitle>
          <p className="fr-mt-2v fr-mb-5v">{INTRO[step](text)}</p>
          {arrival === null ? null : (
            <div className="fr-mb-5v">
              <Note tone="ok" live>
                <p>{text[arrival]}</p>
              </Note>
            </div>
          )}
          <SignInSteps step={step} onStep={setStep} provider={view?.provider ?? null} />
        </div>
        {isPending ? <div className="ec-auth__coming" /> : <SignInAside view={view ?? null} />}
      </div>
    </div>
  );
}

const INTRO: Readonly<Record<SignInStep, (text: typeof signInWords) => string>> = {
  password: ({ intro }) => intro,
  code: ({ secondStep }) => secondStep.intro,
  'provider-code': ({ provider }) => provider.code,
};

/** Coming from the provider, an account may still ask for its own code. */
function useStep(): [SignInStep, (step: SignInStep) => void] {
  const [search] = useSearchParams();
  return useState<SignInStep>(search.get('etape') === 'code' ? 'provider-code' : 'password');
}

/** Why one comes here: after opening the account, a renewal, after signing out, or neither. */
function useArrival(): 'activated' | 'renewed' | 'signedOut' | null {
  const location = useLocation();
  const state: unknown = location.state;
  // The provider sends back here after signing out, with the word it was given.
  if (new URLSearchParams(location.search).has('state')) return 'signedOut';
  if (typeof state !== 'object' || state === null) return null;
  if ('activated' in state) return 'activated';
  if ('renewed' in state) return 'renewed';
  return 'signedOut' in state ? 'signedOut' : null;
}
