import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { type ProblemText } from '../../api/problem-text.js';
import { documentsWords } from '../../i18n/fr/documents.js';
import { useAnnounce } from '../../ui/announcer.js';
import { applyDeposited } from '../dossier/apply-saved.js';
import { dossierQuery } from '../dossier/queries.js';
import { knownDocuments } from './known-documents.js';
import { type ShownDocument } from './shown-document.js';
import { type Place, uploadDocument } from './upload-document.js';
import { hasArrived } from './upload-shelf.js';
import { useRefusals } from './use-refusals.js';

interface Replacing {
  /** How far it is; null while nothing is being sent. */
  readonly percent: number | null;
  readonly problem: ProblemText | null;
  readonly send: (file: File, reason: string) => Promise<void>;
}

/** Sends the file that takes the place of a document; tried again after a cut, it is not sent twice. */
export function useReplacing(dossierId: string, document: ShownDocument, onDone: () => void): Replacing {
  const text = documentsWords.replace;
  const client = useQueryClient();
  const announce = useAnnounce();
  const refusals = useRefusals();
  const known = useRef<ReadonlySet<string> | null>(null);
  const sent = useRef<{ readonly file: File; readonly id: string } | null>(null);
  const [percent, setPercent] = useState<number | null>(null);
  const [problem, setProblem] = useState<ProblemText | null>(null);
  const place = placeOf(document);
  const replace = async (file: File, reason: string): Promise<void> => {
    const before = known.current;
    known.current ??= knownDocuments(client, dossierId);
    if (before !== null && (await hasArrived(dossierId, { place, file, known: before })))
      return client.invalidateQueries({ queryKey: dossierQuery(dossierId).queryKey });
    if (sent.current?.file !== file) sent.current = { file, id: crypto.randomUUID() };
    const { id } = sent.current;
    const replaces = { id: document.id, reason };
    applyDeposited(client, dossierId, await uploadDocument({ id, dossierId, place, replaces, file }, setPercent));
  };
  const send = async (file: File, reason: string): Promise<void> => {
    setPercent(0);
    try {
      await replace(file, reason);
      announce(text.done);
      onDone();
    } catch (error) {
      setProblem({ title: text.failed, lines: [refusals.sentenceFor(file, error)] });
      setPercent(null);
    }
  };
  return { percent, problem, send };
}

function placeOf({ level, key, evidence, organisation }: ShownDocument): Place {
  return { level, evidence, key: key ?? undefined, organisation };
}
