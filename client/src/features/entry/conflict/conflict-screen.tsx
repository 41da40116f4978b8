import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement, useEffect, useRef } from 'react';
import { entryWords } from '../../../i18n/fr/entry.js';
import { PageTitle } from '../../../ui/page-title.js';
import { Status } from '../../../ui/status.js';
import { SaveState } from '../panel/save-state.js';
import { type AnswerEditor } from '../typing/use-answer-editor.js';
import { typedFrom } from '../typing/typed-answer.js';
import { type ConflictScreenProps } from './conflict-props.js';
import { ChoiceTable } from './choice-table.js';
import { useChoice } from './use-choice.js';
import { Versions } from './versions.js';

/** Two people saved the same question: what was, what I typed, what is saved, and a choice field by field. */
export function ConflictScreen(props: ConflictScreenProps): ReactElement {
  const { labels, editor, theirs } = props;
  const text = entryWords.conflict;
  const choice = useChoice(editor.typed, typedFrom(theirs));
  const who = theirs?.filledBy ?? null;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector('h1')?.focus();
  }, []);
  return (
    <form
      ref={form}
      className="ec-question"
      aria-label={text.status}
      onSubmit={(event) => {
        event.preventDefault();
        void editor.save({ typed: choice.result, version: theirs?.version ?? 0 });
      }}
    >
      <header className="ec-question__head">
        <div className="ec-question__top">
          <p className="ec-question__path">{labels.path}</p>
          <Status kind="check" word={text.status} pill />
        </div>
        <PageTitle className="fr-h5 ec-m0">{who === null ? text.removed(labels.code) : text.title(labels.code, who)}</PageTitle>
        <p className="ec-small fr-mt-2v">{text.safe}</p>
      </header>
      <div className="ec-section ec-section--first">
        <Versions {...props} />
        <ChoiceTable {...props} choice={choice} />
      </div>
      <ConflictBar editor={editor} />
    </form>
  );
}

function ConflictBar({ editor }: { readonly editor: AnswerEditor }): ReactElement {
  const text = entryWords.conflict;
  return (
    <div className="ec-question__foot">
      <Button type="submit">{text.submit}</Button>
      <SaveState phase={editor.phase.kind === 'unsaved' || editor.phase.kind === 'conflict' ? { kind: 'untouched' } : editor.phase} />
      <Button
        type="button"
        priority="secondary"
        onClick={() => {
          editor.compare(undefined);
        }}
      >
        {text.back}
      </Button>
      <Button type="button" priority="tertiary" onClick={editor.discard}>
        {text.abandon}
      </Button>
      <span className="ec-push" />
      <span className="ec-small ec-muted">{text.history}</span>
    </div>
  );
}
