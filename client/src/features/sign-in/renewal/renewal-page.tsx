import { useQuery } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { publicSignInQuery } from '../../../api/public-sign-in.js';
import { AddressStep } from './address-step.js';
import { CodeStep } from './code-step.js';
import { PasswordStep } from './password-step.js';
import { RenewalLayout } from './renewal-layout.js';
import { VerifiedStep } from './verified-step.js';

type Step = 'address' | 'code' | 'verified' | 'password';

/** « Renouveler le mot de passe »: address, code by mail, new password. The address given once is not asked again. */
export function RenewalPage(): ReactElement {
  const arrival = useArrival();
  const [step, setStep] = useState<Step>('address');
  const [email, setEmail] = useState(arrival.email);
  const [code, setCode] = useState('');
  const navigate = useNavigate();
  const { data: view } = useQuery(publicSignInQuery);
  const to = (next: Step) => () => {
    setStep(next);
  };
  return (
    <RenewalLayout step={step}>
      {step === 'address' ? <AddressStep email={email} setEmail={setEmail} mustRenew={arrival.mustRenew} onSent={to('code')} /> : null}
      {step === 'code' ? (
        <CodeStep
          email={email}
          setEmail={setEmail}
          onVerified={(verified) => {
            setCode(verified);
            setStep('verified');
          }}
          onChange={to('address')}
        />
      ) : null}
      {step === 'verified' ? <VerifiedStep email={email} onChange={to('address')} onContinue={to('password')} /> : null}
      {step === 'password' ? (
        <PasswordStep
          credentials={{ email, code }}
          policy={view?.passwordPolicy ?? null}
          onRenewed={() => void navigate('/connexion', { replace: true, state: { renewed: true } })}
          onCodeRefused={to('code')}
        />
      ) : null}
    </RenewalLayout>
  );
}

/** The sign-in page gives the address that was typed there, and whether the renewal is compulsory. */
function useArrival(): { email: string; mustRenew: boolean } {
  const state: unknown = useLocation().state;
  const given = typeof state === 'object' && state !== null ? state : {};
  return { email: 'email' in given && typeof given.email === 'string' ? given.email : '', mustRenew: 'mustRenew' in given };
}
