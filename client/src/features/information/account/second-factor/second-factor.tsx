import { type ReactElement } from 'react';
import { useMe } from '../../../../api/me.js';
import { accountWords } from '../../../../i18n/fr/account.js';
import { Note } from '../../../../ui/note.js';
import { Status } from '../../../../ui/status.js';
import { ConfirmByPassword } from './confirm-by-password.js';
import { Enrolment } from './enrolment.js';
import { RecoveryCodes } from './recovery-codes.js';
import { type SecondFactorStage, useSecondFactor } from './use-second-factor.js';

/** « Double authentification »: off, being set up, on. */
export function SecondFactor(): ReactElement {
  const text = accountWords.secondFactor;
  const { secondFactor: state } = useMe();
  const { heading, ...factor } = useSecondFactor();
  return (
    <section className="fr-mt-8v ec-account" aria-labelledby="double-authentification">
      <h2 className="fr-h5" id="double-authentification" tabIndex={-1} ref={heading}>
        {text.title}
      </h2>
      <p>
        <Status kind={state.enabled ? 'done' : state.required ? 'todo' : 'optional'} word={state.enabled ? text.on : text.off} />
      </p>
      {state.required && !state.enabled ? (
        <Note tone="warn">
          <p>{text.required}</p>
        </Note>
      ) : null}
      <p className="fr-mt-2v">{state.enabled ? text.onText : text.text}</p>
      <Stage factor={factor} enabled={state.enabled} />
    </section>
  );
}

function Stage({ factor, enabled }: { factor: SecondFactorStage; enabled: boolean }): ReactElement {
  const text = accountWords.secondFactor;
  if (factor.enrolment !== null) return <Enrolment enrolment={factor.enrolment} onDone={factor.activated} onCancel={factor.cancel} />;
  if (factor.codes !== null) return <RecoveryCodes codes={factor.codes} onKept={factor.kept} />;
  if (!enabled) return <ConfirmByPassword acts={[{ label: text.begin, run: factor.begin }]} />;
  return (
    <ConfirmByPassword
      acts={[
        { label: text.renew, run: factor.renew },
        { label: text.remove, run: factor.remove },
      ]}
    />
  );
}
