import { Input } from '@codegouvfr/react-dsfr/Input';
import { type ReactElement, type ReactNode } from 'react';
import { entryWords } from '../../../i18n/fr/entry.js';
import { type Column, CompactTable } from '../../../ui/compact-table.js';
import { Status } from '../../../ui/status.js';
import { typedFrom } from '../typing/typed-answer.js';
import { Choice } from './choice.js';
import { type ConflictScreenProps } from './conflict-props.js';
import { type ConflictChoice } from './use-choice.js';
import { useVersionText } from './versions.js';

interface ChoiceRow {
  readonly field: string;
  /** The value both share; absent when they differ. */
  readonly same: string | undefined;
  readonly choice: ReactNode;
}

/** « Ce qui sera enregistré »: one row a field, identical with nothing to choose, or a choice. */
export function ChoiceTable({ question, editor, theirs, choice }: ConflictScreenProps & { readonly choice: ConflictChoice }): ReactElement {
  const text = entryWords.conflict;
  const read = useVersionText(question);
  const [mine, other] = [read(editor.typed), read(typedFrom(theirs))];
  const sides = [
    { keep: 'mine', label: text.keepMine },
    { keep: 'theirs', label: text.keepTheirs(theirs?.filledBy ?? text.theirs) },
  ] as const;
  const rows: readonly ChoiceRow[] = [
    {
      field: text.answer,
      same: same(mine.answer, other.answer, text.empty),
      choice: <Choice field={text.answer} options={sides} chosen={choice.answer} onChoose={choice.keepAnswer} />,
    },
    {
      field: text.comment,
      same: same(mine.comment, other.comment, text.empty),
      choice: <CommentChoice sides={sides} choice={choice} />,
    },
  ];
  return (
    <>
      <h2 className="fr-h6 fr-mt-6v">{text.result}</h2>
      <CompactTable caption={text.caption} columns={COLUMNS} rows={rows} rowKey={({ field }) => field} />
    </>
  );
}

const COLUMNS: readonly Column<ChoiceRow>[] = [
  {
    id: 'field',
    header: entryWords.conflict.columns.field,
    rowHeader: true,
    cell: ({ field }) => <span className="ec-strong">{field}</span>,
  },
  { id: 'situation', header: entryWords.conflict.columns.situation, cell: situation },
  { id: 'keep', header: entryWords.conflict.columns.keep, cell: kept },
];

function situation({ same }: ChoiceRow): ReactElement {
  const text = entryWords.conflict;
  return same === undefined ? <Status kind="check" word={text.different} /> : <Status kind="done" word={text.same(same)} />;
}

function kept({ same, choice }: ChoiceRow): ReactNode {
  return same === undefined ? choice : <span className="ec-muted">{entryWords.conflict.nothing}</span>;
}

function same(mine: string, other: string, empty: string): string | undefined {
  if (mine !== other) return undefined;
  return mine === '' ? empty : mine;
}

interface CommentChoiceProps {
  readonly sides: readonly { readonly keep: 'mine' | 'theirs'; readonly label: string }[];
  readonly choice: ConflictChoice;
}

/** Mine, theirs, or a common text. */
function CommentChoice({ sides, choice }: CommentChoiceProps): ReactElement {
  const text = entryWords.conflict;
  return (
    <>
      <Choice
        field={text.comment}
        options={[...sides, { keep: 'both', label: text.keepBoth }]}
        chosen={choice.comment}
        onChoose={choice.keepComment}
      />
      {choice.comment === 'both' && (
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
      )}
    </>
  );
}
