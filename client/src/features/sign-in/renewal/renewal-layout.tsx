import { Stepper } from '@codegouvfr/react-dsfr/Stepper';
import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { renewalWords } from '../../../i18n/fr/renewal.js';
import { PageTitle } from '../../../ui/page-title.js';
import { HelpWithProblem } from '../help-with-problem.js';
import { StepTips } from './step-tips.js';

const NUMBERS = { address: 1, code: 2, verified: 2, password: 3 } as const;
const NAMES = { address: 'address', code: 'code', verified: 'code', password: 'password' } as const;

/** The three steps, the present one at the left and its tips at the right; a new step takes the focus. */
export function RenewalLayout({ step, children }: { step: keyof typeof NUMBERS; children: ReactNode }): ReactElement {
  const text = renewalWords;
  const name = NAMES[step];
  const stepper = useStepFocus(step);
  return (
    <div className="ec-page ec-auth">
      <div className="ec-auth__grid">
        <div className="ec-auth__form">
          <PageTitle className="fr-h3 ec-m0" page={text.pageTitle(NUMBERS[step])}>
            {text.title}
          </PageTitle>
          <div ref={stepper} tabIndex={-1} className="ec-stepper">
            <Stepper
              currentStep={NUMBERS[step]}
              stepCount={3}
              title={text.steps[name]}
              nextTitle={name === 'password' ? undefined : text.nextSteps[name]}
            />
          </div>
          {children}
        </div>
        <aside className="ec-auth__aside" aria-label={text.help}>
          <StepTips step={name} />
          <HelpWithProblem />
        </aside>
      </div>
    </div>
  );
}

function useStepFocus(step: string) {
  const stepper = useRef<HTMLDivElement>(null);
  const first = useRef(step);
  useEffect(() => {
    if (first.current !== step) stepper.current?.focus();
    first.current = '';
  }, [step]);
  return stepper;
}
