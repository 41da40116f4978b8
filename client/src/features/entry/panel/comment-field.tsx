import { Input } from '@codegouvfr/react-dsfr/Input';
import { type ReactElement } from 'react';
import { entryWords } from '../../../i18n/fr/entry.js';
import { CharacterCounter, counterId } from '../../../forms/theme/character-counter.js';
import { type AnswerEditor } from '../typing/use-answer-editor.js';

const ID = 'commentaire';
const LIMIT = 4000;

/** « Commentaire évalué {année} »: always optional. */
export function CommentField({ label, editor }: { readonly label: string; readonly editor: AnswerEditor }): ReactElement {
  const text = entryWords.question;
  const { comment } = editor.typed;
  return (
    <div className="ec-field ec-field--comment">
      <Input
        textArea
        label={
          <>
            {label} <span className="ec-muted ec-thin">{text.optional}</span>
          </>
        }
        nativeTextAreaProps={{
          id: ID,
          rows: 4,
          maxLength: LIMIT,
          value: comment,
          'aria-describedby': counterId(ID),
          onChange: (event) => {
            editor.change({ comment: event.target.value });
          },
        }}
      />
      <CharacterCounter id={ID} typed={comment} limit={LIMIT} />
    </div>
  );
}
