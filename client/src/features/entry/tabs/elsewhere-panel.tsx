import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { entryWords } from '../../../i18n/fr/entry.js';
import { Note } from '../../../ui/note.js';
import { QuestionHeader } from '../panel/question-header.js';
import { type QuestionPanelProps } from '../panel/question-panel-props.js';
import { ReadOnlyAnswer } from '../panel/read-only-answer.js';
import { ReadOnlyBar } from '../panel/read-only-bar.js';
import { typedFrom } from '../typing/typed-answer.js';

/** The question while another page of the same person types in it: said, readable, and one gesture away. */
export function ElsewherePanel(props: QuestionPanelProps & { readonly onTake: () => void }): ReactElement {
  const { dossier, form, answers, question, labels, state, unsaved, onTake } = props;
  const text = entryWords.tabs;
  const typed = unsaved.buffer.read(question.key)?.typed;
  const answer = typed ?? typedFrom(answers.answers.find(({ key }) => key === question.key) ?? null);
  return (
    <section className="ec-question" aria-label={labels.code}>
      <QuestionHeader dossierId={dossier.id} question={question} labels={labels} state={state} />
      <Note tone="warn" live>
        <p>
          <b>{text.elsewhere}</b> {text.explain}
        </p>
        <Button type="button" className="fr-mt-2v" priority="secondary" size="small" onClick={onTake}>
          {text.take}
        </Button>
      </Note>
      <div className="ec-question__body">
        <ReadOnlyAnswer question={question} year={form.year} answer={answer} />
      </div>
      <ReadOnlyBar {...props} />
    </section>
  );
}
