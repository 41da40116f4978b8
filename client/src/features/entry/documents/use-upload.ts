import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useMe } from '../../../api/me.js';
import { ApiProblem } from '../../../api/problem.js';
import { useProblemText } from '../../../api/problem-text.js';
import { applyDeposited } from '../../../forms/dossier/apply-saved.js';
import { answersQuery } from '../../../forms/dossier/queries.js';
import { type Versioned } from '../../../forms/dossier/versioned.js';
import { type AnswersView } from '../../../api/types.js';
import { useText } from '../../../i18n/text.js';
import { useAnnounce } from '../../../ui/announcer.js';
import { refusalBeforeSending, refusalCode, refusalSentence } from './refused-file.js';
import { uploadDocument } from './upload-document.js';
import { arrived, idsOf, placeOf, shelf, type ShelvedUpload } from './upload-shelf.js';

export type UploadState =
  | { readonly kind: 'none' }
  | { readonly kind: 'sending'; readonly name: string; readonly percent: number }
  | { readonly kind: 'added' }
  | { readonly kind: 'cut'; readonly name: string }
  | { readonly kind: 'refused'; readonly sentence: string };

export interface Upload {
  readonly state: UploadState;
  readonly send: (file: File) => void;
  /** Sends again the file whose sending was cut. */
  readonly resume: () => void;
}

/** Adds a document to a question: progress while it goes, then « Votre document a été ajouté. » [S1-27, S4-24]. */
export function useUpload(dossierId: string, key: string, evidence: string | null): Upload {
  const client = useQueryClient();
  const announce = useAnnounce();
  const text = useText('entry').documents;
  const rules = useMe().region.documents;
  const sentenceFor = useSentence();
  const place = placeOf({ dossierId, key, evidence });
  const [state, setState] = useState<UploadState>(() => stateOf(shelf.of(place)));
  const attempt = async (shelved: ShelvedUpload, again: boolean): Promise<void> => {
    const { file } = shelved.upload;
    const tell = (percent: number): void => {
      setState({ kind: 'sending', name: file.name, percent });
    };
    // On the shelf until its fate is known, should one leave the question meanwhile.
    shelf.put(place, shelved);
    try {
      tell(0);
      if (again && (await arrived(shelved))) await client.invalidateQueries({ queryKey: answersQuery(dossierId).queryKey });
      else applyDeposited(client, dossierId, await uploadDocument(shelved.upload, tell));
      shelf.clear(place);
      setState({ kind: 'added' });
      announce(text.added);
    } catch (error) {
      const cut = error instanceof ApiProblem && error.status === 0;
      if (!cut) shelf.clear(place);
      setState(cut ? { kind: 'cut', name: file.name } : { kind: 'refused', sentence: sentenceFor(file, error) });
    }
  };
  const send = (file: File): void => {
    const refused = refusalBeforeSending(file, rules);
    const known = idsOf(client.getQueryData<Versioned<AnswersView>>(answersQuery(dossierId).queryKey)?.view);
    if (refused === null) void attempt({ upload: { dossierId, key, evidence, file }, known }, false);
    else setState({ kind: 'refused', sentence: refusalSentence(refused, file, { rules, text }) ?? '' });
  };
  const resume = (): void => {
    const shelved = shelf.of(place);
    if (shelved && state.kind === 'cut') void attempt(shelved, true);
  };
  useBackOnline(state.kind === 'cut', resume);
  return { state, send, resume };
}

function stateOf(shelved: ShelvedUpload | undefined): UploadState {
  return shelved ? { kind: 'cut', name: shelved.upload.file.name } : { kind: 'none' };
}

function useSentence(): (file: File, error: unknown) => string {
  const text = useText('entry').documents;
  const problemText = useProblemText();
  const rules = useMe().region.documents;
  return useCallback(
    (file, error) => {
      const known = error instanceof ApiProblem ? refusalSentence(refusalCode(error), file, { rules, text }) : null;
      return known ?? problemText(error).lines.join(' ');
    },
    [rules, text, problemText],
  );
}

const AGAIN = 5_000;

/** A cut sending goes on when the network is back, and is tried from time to time. */
function useBackOnline(cut: boolean, resume: () => void): void {
  const latest = useRef(resume);
  useEffect(() => {
    latest.current = resume;
  });
  useEffect(() => {
    if (!cut) return undefined;
    const again = (): void => {
      if (window.navigator.onLine) latest.current();
    };
    const timer = window.setInterval(again, AGAIN);
    window.addEventListener('online', again);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener('online', again);
    };
  }, [cut]);
}
