import { useMe } from '../../api/me.js';
import { ApiProblem } from '../../api/problem.js';
import { useProblemText } from '../../api/problem-text.js';
import { documentsWords } from '../../i18n/fr/documents.js';
import { refusalBeforeSending, refusalCode, refusalSentence } from './refused-file.js';

interface Refusals {
  /** Null when nothing is known against the file. */
  readonly beforeSending: (file: File) => string | null;
  readonly sentenceFor: (file: File, error: unknown) => string;
}

/** Why a file is refused, in the region's terms: before it is sent, and when the server has looked at it [S1-29, S4-26]. */
export function useRefusals(): Refusals {
  const text = documentsWords;
  const problemText = useProblemText();
  const rules = useMe().region.documents;
  return {
    beforeSending: (file) => {
      const code = refusalBeforeSending(file, rules);
      return code === null ? null : (refusalSentence(code, file, { rules, text }) ?? '');
    },
    sentenceFor: (file, error) => {
      const known = error instanceof ApiProblem ? refusalSentence(refusalCode(error), file, { rules, text }) : null;
      return known ?? problemText(error).lines.join(' ');
    },
  };
}
