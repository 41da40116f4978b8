import { useQueryClient } from '@tanstack/react-query';
import { type ReactElement, useState } from 'react';
import { request } from '../../api/http.js';
import { type ProblemText, useProblemText } from '../../api/problem-text.js';
import { applyWithdrawn } from '../dossier/apply-saved.js';
import { documentsWords } from '../../i18n/fr/documents.js';
import { useAnnounce } from '../../ui/announcer.js';
import { RemovalDialog } from './removal-dialog.js';
import { type ShownDocument } from './shown-document.js';
import { forgetUpload } from './upload-shelf.js';

export interface DocumentDialogProps {
  readonly dossierId: string;
  readonly document: ShownDocument;
  readonly onClose: () => void;
}

/** « Retirer »: nothing is deleted, its name stays with who took it away and why. */
export function WithdrawDialog({ dossierId, document, onClose }: DocumentDialogProps): ReactElement {
  const text = documentsWords.withdraw;
  const client = useQueryClient();
  const announce = useAnnounce();
  const problemText = useProblemText();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<ProblemText | null>(null);
  const withdraw = async (reason: string): Promise<void> => {
    setPending(true);
    try {
      const params = { id: dossierId, documentId: document.id };
      const { data } = await request('POST /api/dossiers/{id}/documents/{documentId}/withdrawal', { params, body: { reason } });
      applyWithdrawn(client, dossierId, data);
      forgetUpload(document.id);
      announce(text.done);
      onClose();
    } catch (error) {
      setProblem(problemText(error));
      setPending(false);
    }
  };
  return (
    <RemovalDialog
      title={text.title(document.name)}
      description={<p>{text.text}</p>}
      act={text.act}
      pending={pending}
      problem={problem}
      onConfirm={(reason) => void withdraw(reason)}
      onClose={onClose}
    />
  );
}
