import { type ReactElement } from 'react';
import { useProblemText } from '../../../api/problem-text.js';
import { entryWords } from '../../../i18n/fr/entry.js';
import { formatTime } from '../../../ui/format.js';
import { Status, type StatusKind } from '../../../ui/status.js';
import { type SavePhase } from '../typing/save-phase.js';

interface Said {
  readonly kind: StatusKind;
  readonly word: string;
}

/** Where the typing stands: saved, kept here, draft, refused. Word, shape and colour; a refusal is spoken too. */
export function SaveState({ phase }: { readonly phase: SavePhase }): ReactElement {
  const text = entryWords.save;
  const problemText = useProblemText();
  const said = sayPhase(phase, text);
  const lines = 'problem' in phase ? [...problemText(phase.problem).lines, ...phase.problem.errors.map(({ message }) => message)] : [];
  const shown = said && <Status kind={said.kind} word={said.word} />;
  const refused = 'problem' in phase;
  return (
    <div className="ec-save">
      {!refused && shown}
      <div role="status">
        {refused && shown}
        {lines.map((line) => (
          <p key={line} className="ec-small">
            {line}
          </p>
        ))}
      </div>
    </div>
  );
}

function sayPhase(phase: SavePhase, text: (typeof entryWords)['save']): Said | null {
  if (phase.kind === 'untouched') return null;
  return 'at' in phase ? sayTimed(phase, text) : SAID[phase.kind](text);
}

const SAID: Readonly<Record<'saving' | 'conflict' | 'locked' | 'failed', (text: (typeof entryWords)['save']) => Said>> = {
  saving: ({ saving }) => ({ kind: 'running', word: saving }),
  conflict: ({ conflict }) => ({ kind: 'check', word: conflict }),
  locked: ({ locked }) => ({ kind: 'locked', word: locked }),
  failed: ({ failed }) => ({ kind: 'refused', word: failed }),
};

function sayTimed({ kind, at }: Extract<SavePhase, { at: number }>, text: (typeof entryWords)['save']): Said {
  return { kind: kind === 'saved' ? 'done' : 'check', word: text[kind](formatTime(at)) };
}
