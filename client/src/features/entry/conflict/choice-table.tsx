import { Input } from '@codegouvfr/react-dsfr/Input';
import { type ReactElement } from 'react';
import { entryWords } from '../../../i18n/fr/entry.js';
import { typedFrom } from '../typing/typed-answer.js';
import { ChoiceRow } from './choice-row.js';
import { type ConflictScreenProps } from './conflict-props.js';
import { type ConflictChoice } from './use-choice.js';
import { useVersionText } from './versions.js';

/** « Ce qui sera enregistré »: one row a field. */
export function ChoiceTable({ question, editor, theirs, choice }: ConflictScreenProps & { readonly choice: ConflictChoice }): ReactElement {
  const text = entryWords.conflict;
  const read = useVersionText(question);
  const [mine, other] = [read(editor.typed), read(typedFrom(theirs))];
  const sides = [
    { keep: 'mine', label: text.keepMine },
    { keep: 'theirs', label: text.keepTheirs(theirs?.filledBy ?? text.theirs) },
  ] as const;
  return (
    <>
      <h2 className="fr-h6 fr-mt-6v">{text.result}</h2>
      <div className="ec-scroll" tabIndex={0} role="region" aria-label={text.caption}>
        <table className="ec-table ec-pick">
          <caption className="ec-sr">{text.caption}</caption>
          <Head />
          <tbody>
            <ChoiceRow
              field={text.answer}
              same={same(mine.answer, other.answer, text.empty)}
              options={sides}
              chosen={choice.answer}
              onChoose={choice.keepAnswer}
            />
            <ChoiceRow
              field={text.comment}
              same={same(mine.comment, other.comment, text.empty)}
              options={[...sides, { keep: 'both', label: text.keepBoth }]}
              chosen={choice.comment}
              onChoose={choice.keepComment}
            >
              {choice.comment === 'both' && <CommonText choice={choice} />}
            </ChoiceRow>
          </tbody>
        </table>
      </div>
    </>
  );
}

function Head(): ReactElement {
  const { columns } = entryWords.conflict;
  return (
    <thead>
      <tr>
        <th scope="col">{columns.field}</th>
        <th scope="col">{columns.situation}</th>
        <th scope="col">{columns.keep}</th>
      </tr>
    </thead>
  );
}

function same(mine: string, other: string, empty: string): string | undefined {
  if (mine !== other) return undefined;
  return mine === '' ? empty : mine;
}

function CommonText({ choice }: { readonly choice: ConflictChoice }): ReactElement {
  const text = entryWords.conflict;
  return (
    <Input
      textArea
      label={text.both}
      nativeTextAreaProps={{
        rows: 4,
        value: choice.common,
        onChange: (event) => {
          choice.write(event.target.value);
        },
      }}
    />
  );
}
