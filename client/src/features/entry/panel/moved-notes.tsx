import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { type AnswersView, type AnswerView, type FormQuestionView, type QuestionStateView } from '../../../api/types.js';
import { entryWords } from '../../../i18n/fr/entry.js';
import { formatInstant, formatTime } from '../../../ui/format.js';
import { Note } from '../../../ui/note.js';
import { type AnswerEditor } from '../typing/use-answer-editor.js';
import { AnswerText } from './read-only-answer.js';

interface MovedNotesProps {
  readonly question: FormQuestionView;
  readonly answers: AnswersView;
  readonly state: QuestionStateView;
  readonly stateLabel: string;
  readonly editor: AnswerEditor;
}

/** What changed under an open question, explained where it matters; nothing typed is removed. */
export function MovedNotes(props: MovedNotesProps): ReactElement {
  return (
    <div role="status" className="ec-moved">
      {props.state.editable ? <WhileEditable {...props} /> : isTyping(props.editor) && <Locked {...props} />}
    </div>
  );
}

function isTyping({ dirty, keptAt }: AnswerEditor): boolean {
  return dirty && keptAt !== null;
}

function WhileEditable({ answers, question, editor }: MovedNotesProps): ReactElement | null {
  const stored = answers.answers.find(({ key }) => key === question.key);
  const newer = stored !== undefined && stored.version !== (editor.base?.version ?? 0);
  if (isTyping(editor) && newer) return <Newer stored={stored} editor={editor} />;
  return editor.draftAt === null ? null : <Draft at={editor.draftAt} />;
}

function Locked({ question, stateLabel, editor }: MovedNotesProps): ReactElement {
  const text = entryWords;
  return (
    <Note tone="warn">
      <p>{text.moved.locked(stateLabel)}</p>
      <p className="ec-strong">{text.moved.typed}</p>
      <p className="ec-lines ec-break">
        <AnswerText question={question} answer={editor.typed} />
      </p>
      {editor.typed.comment !== '' && <p className="ec-lines ec-break">{editor.typed.comment}</p>}
      <Button type="button" priority="tertiary" size="small" onClick={editor.discard}>
        {text.save.discard}
      </Button>
    </Note>
  );
}

function Newer({ stored, editor }: { readonly stored: AnswerView; readonly editor: AnswerEditor }): ReactElement {
  const text = entryWords.moved;
  return (
    <Note tone="warn">
      <p>{text.newer(stored.filledBy, formatTime(stored.filledAt))}</p>
      <Button
        type="button"
        priority="secondary"
        size="small"
        onClick={() => {
          editor.compare(stored);
        }}
      >
        {text.compare}
      </Button>
    </Note>
  );
}

function Draft({ at }: { readonly at: string }): ReactElement {
  const text = entryWords.moved;
  return (
    <Note tone="warn">
      <p>{text.draft(formatInstant(at))}</p>
    </Note>
  );
}
