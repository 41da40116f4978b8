import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement, type ReactNode, useState } from 'react';
import { type ProblemText } from '../../api/problem-text.js';
import { commonWords } from '../../i18n/fr/common.js';
import { ModalDialog } from '../../ui/modal-dialog.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { ReasonField } from './reason-field.js';

interface RemovalDialogProps {
  readonly title: string;
  readonly description: ReactNode;
  readonly act: string;
  readonly pending: boolean;
  readonly problem: ProblemText | null;
  /** Answers whether everything else is there: the reason is asked for here. */
  readonly ready?: () => boolean;
  readonly onConfirm: (reason: string) => void;
  readonly onClose: () => void;
  readonly children?: ReactNode;
}

/** Asks why before a document is taken away. Escape and « Annuler » leave everything as it was. */
export function RemovalDialog(props: RemovalDialogProps): ReactElement {
  const { title, description, act, pending, problem, ready = () => true, onConfirm, onClose, children } = props;
  const text = commonWords;
  const [reason, setReason] = useState('');
  const [asked, ask] = useState(false);
  const confirm = (): void => {
    ask(true);
    const complete = ready();
    if (complete && reason.trim() !== '' && !pending) onConfirm(reason.trim());
  };
  return (
    <ModalDialog title={title} description={description} onEscape={onClose}>
      <ProblemAlert problem={problem} />
      {children}
      <ReasonField value={reason} missing={asked && reason.trim() === ''} onChange={setReason} />
      <div className="ec-actions fr-mt-6v">
        <Button type="button" nativeButtonProps={{ 'aria-disabled': pending }} onClick={confirm}>
          {act}
        </Button>
        <Button type="button" priority="tertiary" onClick={onClose}>
          {text.cancel}
        </Button>
      </div>
    </ModalDialog>
  );
}
