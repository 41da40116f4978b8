import { type ReactElement } from 'react';
import { type Dot, type QuestionStateView } from '../../../api/types.js';
import { commonWords } from '../../../i18n/fr/common.js';
import { entryWords } from '../../../i18n/fr/entry.js';
import { type EntryNode } from './entry-tree.js';

interface LeafLabelProps {
  readonly node: EntryNode;
  readonly state: QuestionStateView | undefined;
  /** Said when typing of this question is not saved yet. */
  readonly unsaved: string | null;
}

const SHOWN: Readonly<Record<Dot, Exclude<Dot, 'hidden'>>> = {
  hidden: 'locked',
  locked: 'locked',
  done: 'done',
  todo: 'todo',
  confirm: 'confirm',
  optional: 'optional',
};

/** A question: shape, code, label, and under them its status in words with its cause [S1-17, S4-21]. */
export function LeafLabel({ node, state, unsaved }: LeafLabelProps): ReactElement {
  const words = commonWords.status;
  const dot = SHOWN[state?.dot ?? 'locked'];
  return (
    <>
      <span className={`ec-status ec-status--${dot === 'optional' ? 'none' : dot}`} aria-hidden="true">
        <span className="ec-status__icon" />
      </span>
      <span className="ec-node__label">
        <span className="ec-node__text ec-break">
          {node.code && <span className="ec-node__code">{node.code}</span>} {node.label}
        </span>
        <span className={`ec-node__word ec-w-${dot}`}>
          {words[dot]}
          <Cause state={state} unsaved={unsaved} />
        </span>
      </span>
    </>
  );
}

function Cause({ state, unsaved }: Pick<LeafLabelProps, 'state' | 'unsaved'>): ReactElement | null {
  const text = entryWords;
  const parts = [state && causeOf(state, text), unsaved].filter(Boolean);
  return parts.length === 0 ? null : <span className="ec-node__why"> · {parts.join(' · ')}</span>;
}

/** « Aucune réponse » goes without saying beside « À saisir ». */
function causeOf({ cause, missingEvidence }: QuestionStateView, text: typeof entryWords): string | undefined {
  if (cause === null || cause === 'value-missing') return undefined;
  if (cause === 'evidence-missing' && missingEvidence.length > 0) return text.missingPieces(missingEvidence.length);
  return text.causes[cause];
}
