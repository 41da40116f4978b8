import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useLocation } from 'react-router';
import { publicSignInQuery } from '../../api/public-sign-in.js';
import { useText } from '../../i18n/text.js';
import { Note } from '../../ui/note.js';
import { PageTitle } from '../../ui/page-title.js';
import { SignInAside } from './sign-in-aside.js';
import { SecondStepForm } from './second-step/second-step-form.js';
import { SignInForm } from './sign-in-form.js';
import { useEnter } from './use-sign-in.js';

/** « Connexion »: the form is the page; the first-connection trap is told before it is met. */
export function SignInPage(): ReactElement {
  const text = useText('signIn');
  const { data: view, isPending } = useQuery(publicSignInQuery);
  const arrival = useArrival();
  const enter = useEnter();
  const [step, setStep] = useState<'password' | 'code'>('password');
  const again = (): void => {
    setStep('password');
  };
  return (
    <div className="ec-page ec-auth">
      <div className="ec-auth__grid">
        <div className="ec-auth__form">
          <PageTitle className="fr-h3 ec-m0">{text.title}</PageTitle>
          <p className="fr-mt-2v fr-mb-5v">{step === 'code' ? text.secondStep.intro : text.intro}</p>
          {arrival === null ? null : (
            <div className="fr-mb-5v">
              <Note tone="ok" live>
                <p>{text[arrival]}</p>
              </Note>
            </div>
          )}
          {step === 'code' ? (
            <SecondStepForm onOpen={enter} onAgain={again} />
          ) : (
            <SignInForm
              onPassword={(next) => {
                if (next === 'open') enter();
                else setStep('code');
              }}
            />
          )}
        </div>
        {isPending ? null : <SignInAside view={view ?? null} />}
      </div>
    </div>
  );
}

/** Why one comes here: after opening the account, a renewal, after signing out, or neither. */
function useArrival(): 'activated' | 'renewed' | 'signedOut' | null {
  const state: unknown = useLocation().state;
  if (typeof state !== 'object' || state === null) return null;
  if ('activated' in state) return 'activated';
  if ('renewed' in state) return 'renewed';
  return 'signedOut' in state ? 'signedOut' : null;
}
