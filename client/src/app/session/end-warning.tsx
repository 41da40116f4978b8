import { Button } from '@codegouvfr/react-dsfr/Button';
import { useMutation } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { useProblemText } from '../../api/problem-text.js';
import { sessionWords } from '../../i18n/fr/session.js';
import { ModalDialog } from '../../ui/modal-dialog.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { useLeave } from './use-leave.js';

interface EndWarningProps {
  secondsLeft: number;
  extend: () => Promise<void>;
}

/** Five minutes before the end. « Continuer » has the focus; the countdown is read out once a minute, not every second. */
export function EndWarning({ secondsLeft, extend }: EndWarningProps): ReactElement {
  const text = sessionWords;
  const leave = useLeave();
  const problemText = useProblemText();
  const stay = useMutation({ mutationFn: extend });
  const continueSession = (): void => {
    stay.mutate();
  };
  return (
    <ModalDialog
      title={
        <>
          <span className="ec-sr">{text.warning.name}</span>
          <span aria-hidden="true">{text.warning.title(text.duration(Math.floor(secondsLeft / 60), secondsLeft % 60))}</span>
        </>
      }
      description={<p>{text.warning.text}</p>}
      onEscape={continueSession}
      focusTitle={false}
    >
      <p className="ec-sr" role="status">
        {text.warning.minutesLeft(Math.ceil(secondsLeft / 60))}
      </p>
      <ProblemAlert problem={stay.error === null ? null : problemText(stay.error)} />
      <div className="ec-actions fr-mt-6v">
        <Button onClick={continueSession}>{text.warning.stay}</Button>
        <Button priority="tertiary" onClick={leave}>
          {text.warning.leave}
        </Button>
      </div>
    </ModalDialog>
  );
}
