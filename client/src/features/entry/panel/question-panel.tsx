import { type ReactElement } from 'react';
import { ConflictScreen } from '../conflict/conflict-screen.js';
import { DocumentsBlock } from '../documents/documents-block.js';
import { useAnswerEditor } from '../typing/use-answer-editor.js';
import { EditableQuestion } from './editable-question.js';
import { beforeOf, EarlierYears } from './earlier-years.js';
import { MovedNotes } from './moved-notes.js';
import { QuestionHeader } from './question-header.js';
import { type QuestionPanelProps } from './question-panel-props.js';
import { ReadOnlyAnswer } from './read-only-answer.js';
import { ReadOnlyBar } from './read-only-bar.js';
import { typedFrom } from '../typing/typed-answer.js';

/** One question under, or beside, the tree [S1-18, S4-22]. */
export function QuestionPanel(props: QuestionPanelProps): ReactElement {
  const { dossier, form, answers, question, labels, state, unsaved } = props;
  const editor = useAnswerEditor({
    dossierId: dossier.id,
    question,
    answers,
    unsaved,
    validators: form.validators,
    editable: state.editable,
  });
  if (editor.theirs !== undefined) return <ConflictScreen question={question} labels={labels} editor={editor} theirs={editor.theirs} />;
  const header = <QuestionHeader dossierId={dossier.id} question={question} labels={labels} state={state} />;
  const notes = <MovedNotes question={question} answers={answers} state={state} stateLabel={dossier.band.label} editor={editor} />;
  const documents = <DocumentsBlock dossierId={dossier.id} question={question} answers={answers} state={state} year={form.year} />;
  if (state.editable) return <EditableQuestion {...props} editor={editor} header={header} notes={notes} documents={documents} />;
  const before = beforeOf(answers, question.key);
  return (
    <section className="ec-question" aria-label={labels.code}>
      {header}
      {notes}
      <div className="ec-question__body ec-question__body--split">
        <ReadOnlyAnswer
          question={question}
          year={form.year}
          answer={typedFrom(answers.answers.find(({ key }) => key === question.key) ?? null)}
        />
        {before && <EarlierYears before={before} carryOver={question.carryOver} />}
      </div>
      {documents}
      <ReadOnlyBar {...props} />
    </section>
  );
}
