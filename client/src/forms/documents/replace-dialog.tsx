import { type ReactElement, useRef, useState } from 'react';
import { documentsWords } from '../../i18n/fr/documents.js';
import { FileField } from './file-field.js';
import { RemovalDialog } from './removal-dialog.js';
import { usePatientCheck } from './use-patient-check.js';
import { useRefusals } from './use-refusals.js';
import { useReplacing } from './use-replacing.js';
import { type DocumentDialogProps } from './withdraw-dialog.js';

/** « Remplacer »: the new file takes the place of the other, whose name stays with the reason. */
export function ReplaceDialog({ dossierId, document, onClose }: DocumentDialogProps): ReactElement {
  const text = documentsWords.replace;
  const { file, refused, choose, isGood } = useChosenFile(text.missing);
  const patients = usePatientCheck();
  const replacing = useReplacing(dossierId, document, onClose);
  return (
    <RemovalDialog
      title={text.title(document.name)}
      description={<p>{text.text}</p>}
      act={replacing.percent === null ? text.act : text.sending(replacing.percent)}
      pending={replacing.percent !== null}
      problem={replacing.problem}
      ready={() => [isGood(), patients.isRead()].every(Boolean)}
      onConfirm={(reason) => {
        patients.acknowledge();
        if (file.current) void replacing.send(file.current, reason);
      }}
      onClose={onClose}
    >
      <FileField label={text.file} error={refused} onChoose={choose} />
      {patients.field}
    </RemovalDialog>
  );
}

interface ChosenFile {
  readonly file: { readonly current: File | undefined };
  readonly refused: string | null;
  readonly choose: (file: File | undefined) => void;
  /** Whether it may be sent; says what is wrong if not. */
  readonly isGood: () => boolean;
}

function useChosenFile(missing: string): ChosenFile {
  const refusals = useRefusals();
  const file = useRef<File | undefined>(undefined);
  const [refused, refuse] = useState<string | null>(null);
  return {
    file,
    refused,
    choose: (chosen) => {
      file.current = chosen;
      refuse(chosen ? refusals.beforeSending(chosen) : null);
    },
    isGood: () => {
      const against = file.current ? refusals.beforeSending(file.current) : missing;
      refuse(against);
      return against === null;
    },
  };
}
