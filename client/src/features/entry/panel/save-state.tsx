import { type ReactElement } from 'react';
import { useProblemText } from '../../../api/problem-text.js';
import { useText, type Catalogue } from '../../../i18n/text.js';
import { formatTime } from '../../../ui/format.js';
import { Status, type StatusKind } from '../../../ui/status.js';
import { type SavePhase } from '../typing/save-phase.js';

type Said = { readonly kind: StatusKind; readonly word: string };

/** Where the typing stands: saved, kept here, draft, refused. Word, shape and colour. */
export function SaveState({ phase }: { readonly phase: SavePhase }): ReactElement {
  const text = useText('entry').save;
  const problemText = useProblemText();
  const said = sayPhase(phase, text);
  const problem = phase.kind === 'locked' || phase.kind === 'failed' ? problemText(phase.problem) : null;
  return (
    <div className="ec-save">
      {said && <Status kind={said.kind} word={said.word} />}
      {problem?.lines.map((line) => (
        <span key={line} className="ec-small">
          {line}
        </span>
      ))}
    </div>
  );
}

function sayPhase(phase: SavePhase, text: Catalogue['entry']['save']): Said | null {
  switch (phase.kind) {
    case 'untouched':
      return null;
    case 'saving':
      return { kind: 'running', word: text.saving };
    case 'saved':
      return { kind: 'done', word: text.saved(formatTime(phase.at)) };
    case 'unsaved':
      return { kind: 'check', word: text.unsaved(formatTime(phase.at)) };
    case 'draft':
      return { kind: 'check', word: text.draft(formatTime(phase.at)) };
    case 'offline':
      return { kind: 'check', word: text.offline(formatTime(phase.at)) };
    case 'locked':
      return { kind: 'locked', word: text.locked };
    case 'failed':
      return { kind: 'refused', word: text.failed };
  }
}
