import { type ReactElement } from 'react';
import { type ProviderView } from '../../api/types.js';
import { ProviderButton } from './provider/provider-button.js';
import { ProviderRefusal } from './provider/provider-refusal.js';
import { SecondStepForm } from './second-step/second-step-form.js';
import { SignInForm } from './sign-in-form.js';
import { useEnter } from './use-sign-in.js';

export type SignInStep = 'password' | 'code' | 'provider-code';

interface SignInStepsProps {
  step: SignInStep;
  onStep: (step: SignInStep) => void;
  /** Who vouches for people besides their password, where one is configured. */
  provider: ProviderView | null;
}

/** The password, or the provider; then the code, where the account has one. */
export function SignInSteps({ step, onStep, provider }: SignInStepsProps): ReactElement {
  const enter = useEnter();
  if (step !== 'password')
    return (
      <SecondStepForm
        onOpen={enter}
        onAgain={() => {
          onStep('password');
        }}
      />
    );
  return (
    <>
      {provider === null ? null : <ProviderRefusal label={provider.label} />}
      <SignInForm
        onPassword={(next) => {
          if (next === 'open') enter();
          else onStep('code');
        }}
      />
      {provider === null ? null : <ProviderButton provider={provider} />}
    </>
  );
}
