import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';

interface SmallActProps {
  word: string;
  /** With whom: the same word stands on every line. */
  label: string;
  onClick: () => void;
  refused?: boolean;
  /** Id of what says why. */
  why?: string;
}

/** An act on one line of a table. */
export function SmallAct({ word, label, onClick, refused = false, why }: SmallActProps): ReactElement {
  return (
    <Button
      size="small"
      priority="tertiary"
      nativeButtonProps={{ 'aria-label': label, 'aria-disabled': refused, 'aria-describedby': why }}
      onClick={() => {
        if (!refused) onClick();
      }}
    >
      {word}
    </Button>
  );
}
