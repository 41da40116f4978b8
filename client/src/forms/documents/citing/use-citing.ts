import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { request } from '../../../api/http.js';
import { type ProblemText, useProblemText } from '../../../api/problem-text.js';
import { citingWords } from '../../../i18n/fr/citing.js';
import { useAnnounce } from '../../../ui/announcer.js';
import { applyDeposited } from '../../dossier/apply-saved.js';
import { type Place } from '../upload-document.js';

interface Citing {
  readonly pending: boolean;
  readonly problem: ProblemText | null;
  readonly cite: (documentId: string) => Promise<void>;
}

/** Makes a document serve at one more place. */
export function useCiting(dossierId: string, { evidence, ...place }: Place, onDone: () => void): Citing {
  const client = useQueryClient();
  const announce = useAnnounce();
  const problemText = useProblemText();
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<ProblemText | null>(null);
  const cite = async (documentId: string): Promise<void> => {
    setPending(true);
    try {
      const body = { document: documentId, ...place, evidence: evidence ?? undefined };
      const { data } = await request('POST /api/dossiers/{id}/documents/citations', { params: { id: dossierId }, body });
      applyDeposited(client, dossierId, data);
      announce(citingWords.done);
      onDone();
    } catch (error) {
      setProblem(problemText(error));
      setPending(false);
    }
  };
  return { pending, problem, cite };
}
