import { type ReactElement } from 'react';
import { type AnswerView, type FormQuestionView } from '../../../api/types.js';
import { readAnswer } from '../../../forms/read-answer.js';
import { entryWords } from '../../../i18n/fr/entry.js';
import { formatInstant, formatTime } from '../../../ui/format.js';
import { typedFrom, type TypedAnswer } from '../typing/typed-answer.js';
import { type ConflictScreenProps } from './conflict-props.js';
import { VersionColumn, type VersionText } from './version-column.js';

/** The three versions side by side; below 992 px one under the other. */
export function Versions({ question, editor, theirs }: ConflictScreenProps): ReactElement {
  const text = entryWords.conflict;
  const read = useVersionText(question);
  const base = read(typedFrom(editor.base));
  const labels = { answer: text.answer, comment: question.commentLabel, empty: text.empty };
  return (
    <div className="ec-cf">
      <VersionColumn title={text.base} when={whenOf(editor.base, text)} version={base} labels={labels} />
      <VersionColumn
        title={text.mine}
        when={editor.keptAt === null ? text.notSavedYet : text.notSaved(formatTime(editor.keptAt))}
        version={read(editor.typed)}
        base={base}
        labels={labels}
        mine
      />
      <VersionColumn title={text.theirs} when={byOf(theirs, text)} version={read(typedFrom(theirs))} base={base} labels={labels} />
    </div>
  );
}

export function useVersionText(question: FormQuestionView): (typed: TypedAnswer) => VersionText {
  const { notApplicable } = entryWords.question;
  return (typed) => ({ answer: typed.notApplicable ? notApplicable : readAnswer(question, typed.value), comment: typed.comment });
}

interface Words {
  readonly noVersion: string;
  readonly version: (version: number, when: string) => string;
  readonly versionBy: (version: number, who: string, when: string) => string;
}

function whenOf(answer: AnswerView | null, text: Words): string {
  return answer === null ? text.noVersion : text.version(answer.version, formatInstant(answer.filledAt));
}

function byOf(answer: AnswerView | null, text: Words): string {
  return answer === null ? text.noVersion : text.versionBy(answer.version, answer.filledBy, formatTime(answer.filledAt));
}
