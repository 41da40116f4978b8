import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useMe } from '../../../api/me.js';
import { ApiProblem } from '../../../api/problem.js';
import { useProblemText } from '../../../api/problem-text.js';
import { applyDeposited } from '../../../forms/dossier/apply-saved.js';
import { useText } from '../../../i18n/text.js';
import { useAnnounce } from '../../../ui/announcer.js';
import { refusalBeforeSending, refusalCode, refusalSentence } from './refused-file.js';
import { uploadDocument } from './upload-document.js';

export type UploadState =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending'; readonly name: string; readonly percent: number }
  | { readonly kind: 'added' }
  | { readonly kind: 'refused'; readonly sentence: string };

export interface Upload {
  readonly state: UploadState;
  readonly send: (file: File) => void;
}

/** Adds a document to a question: progress while it goes, then « Votre document a été ajouté. » [S1-27, S4-24]. */
export function useUpload(dossierId: string, key: string, evidence: string | null): Upload {
  const client = useQueryClient();
  const announce = useAnnounce();
  const text = useText('entry').documents;
  const problemText = useProblemText();
  const rules = useMe().region.documents;
  const [state, setState] = useState<UploadState>({ kind: 'none' });
  const sentenceFor = useCallback(
    (file: File, error: unknown): string => {
      const known = error instanceof ApiProblem ? refusalSentence(refusalCode(error), file, { rules, text }) : null;
      return known ?? problemText(error).lines.join(' ');
    },
    [rules, text, problemText],
  );
  const send = async (file: File): Promise<void> => {
    const refused = refusalBeforeSending(file, rules);
    if (refused !== null) {
      setState({ kind: 'refused', sentence: refusalSentence(refused, file, { rules, text }) ?? '' });
      return;
    }
    const tell = (percent: number): void => {
      setState({ kind: 'sending', name: file.name, percent });
    };
    try {
      tell(0);
      applyDeposited(client, dossierId, await uploadDocument({ dossierId, key, evidence, file }, tell));
      setState({ kind: 'added' });
      announce(text.added);
    } catch (error) {
      setState({ kind: 'refused', sentence: sentenceFor(file, error) });
    }
  };
  return { state, send: (file) => void send(file) };
}
