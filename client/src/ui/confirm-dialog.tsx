import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement, type ReactNode } from 'react';
import { commonWords } from '../i18n/fr/common.js';
import { ModalDialog } from './modal-dialog.js';

interface ConfirmDialogProps {
  title: string;
  /** What changes, for whom, and how to come back. */
  children: ReactNode;
  /** The act in its own word, never « OK ». */
  confirm: string;
  pending?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before an act that others will feel. Escape and « Annuler » leave everything as it was. */
export function ConfirmDialog({ title, children, confirm, pending = false, onConfirm, onCancel }: ConfirmDialogProps): ReactElement {
  const text = commonWords;
  return (
    <ModalDialog title={title} description={children} onEscape={onCancel}>
      <div className="ec-actions fr-mt-6v">
        <Button
          nativeButtonProps={{ 'aria-disabled': pending }}
          onClick={() => {
            if (!pending) onConfirm();
          }}
        >
          {confirm}
        </Button>
        <Button priority="tertiary" onClick={onCancel}>
          {text.cancel}
        </Button>
      </div>
    </ModalDialog>
  );
}
