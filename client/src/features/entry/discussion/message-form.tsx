import { Button } from '@codegouvfr/react-dsfr/Button';
import { Input } from '@codegouvfr/react-dsfr/Input';
import { type ReactElement, type ReactNode, type SyntheticEvent, useId, useState } from 'react';
import { CharacterCounter, counterId } from '../../../forms/theme/character-counter.js';
import { entryWords } from '../../../i18n/fr/entry.js';

export const LONGEST = 2000;

interface MessageFormProps {
  readonly label: string;
  readonly submit: string;
  readonly typed: string;
  readonly pending: boolean;
  readonly onType: (text: string) => void;
  readonly onSubmit: () => void;
  readonly children?: ReactNode;
}

/** One message being written or corrected. */
export function MessageForm({ label, submit, typed, pending, onType, onSubmit, children }: MessageFormProps): ReactElement {
  const text = entryWords.discussion;
  const id = useId();
  const [refused, setRefused] = useState(false);
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    const empty = typed.trim() === '';
    setRefused(empty);
    if (!empty && !pending) onSubmit();
  };
  return (
    <form className="ec-message__form" onSubmit={send} noValidate>
      <Input
        textArea
        label={label}
        state={refused ? 'error' : 'default'}
        stateRelatedMessage={refused ? text.empty : undefined}
        nativeTextAreaProps={{
          rows: 3,
          maxLength: LONGEST,
          value: typed,
          'aria-describedby': counterId(id),
          onChange: (event) => {
            setRefused(false);
            onType(event.target.value);
          },
        }}
      />
      <CharacterCounter id={id} typed={typed} limit={LONGEST} />
      <div className="ec-actions">
        <Button type="submit" priority="secondary" size="small" nativeButtonProps={{ 'aria-disabled': pending }}>
          {submit}
        </Button>
        {children}
      </div>
    </form>
  );
}
