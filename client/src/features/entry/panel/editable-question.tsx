import { Button } from '@codegouvfr/react-dsfr/Button';
import { type SyntheticEvent, type ReactElement, type ReactNode } from 'react';
import { entryWords } from '../../../i18n/fr/entry.js';
import { type AnswerEditor } from '../typing/use-answer-editor.js';
import { AnswerFields } from './answer-fields.js';
import { beforeOf, EarlierYears } from './earlier-years.js';
import { NeighbourLinks } from './neighbour-links.js';
import { ProblemSummary } from './problem-summary.js';
import { type QuestionPanelProps } from './question-panel-props.js';
import { SaveState } from './save-state.js';
import { Shortcuts } from './shortcuts.js';
import { useSpokenSave } from './use-spoken-save.js';

interface EditableQuestionProps extends QuestionPanelProps {
  readonly editor: AnswerEditor;
  readonly header: ReactNode;
  readonly notes: ReactNode;
  readonly documents: ReactNode;
}

/** The question while it may be answered: fields, last year, documents, then the bar with « Enregistrer » [S1-21]. */
export function EditableQuestion(props: EditableQuestionProps): ReactElement {
  const { form, answers, question, labels, state, neighbours, editor } = props;
  const save = useSpokenSave(editor);
  const before = beforeOf(answers, question.key);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    save();
  };
  return (
    <form className="ec-question" aria-label={labels.code} onSubmit={submit} noValidate>
      {props.header}
      {props.notes}
      <ProblemSummary editor={editor} schema={question.schema} />
      <div className={before ? 'ec-question__body ec-question__body--split' : 'ec-question__body'}>
        <AnswerFields question={question} year={form.year} required={state.required} editor={editor} />
        {before && <EarlierYears before={before} carryOver={question.carryOver} onTake={editor.change} />}
      </div>
      {props.documents}
      <div className="ec-question__foot">
        <SaveButton editor={editor} />
        {editor.typed.carried && <ConfirmButton save={save} />}
        <SaveState phase={editor.phase} />
        <NeighbourLinks previous={neighbours.previous} next={neighbours.next} addressOf={props.addressOf} nameOf={props.nameOf} />
      </div>
      <Shortcuts onSave={save} next={neighbours.next && props.addressOf(neighbours.next.key)} />
    </form>
  );
}

function ConfirmButton({ save }: { readonly save: () => void }): ReactElement {
  const text = entryWords.save;
  return (
    <Button type="button" priority="secondary" onClick={save}>
      {text.confirm}
    </Button>
  );
}

function SaveButton({ editor }: { readonly editor: AnswerEditor }): ReactElement {
  const text = entryWords.save;
  const saving = editor.phase.kind === 'saving';
  return (
    <Button type="submit" nativeButtonProps={{ 'aria-disabled': saving }}>
      {text.button}
    </Button>
  );
}
