import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement, type ReactNode, useId } from 'react';

interface GuardedButtonProps {
  children: ReactNode;
  onClick: () => void;
  /** Why not, one sentence a line. Empty: the act is possible. */
  reasons: readonly string[];
  priority?: 'primary' | 'secondary' | 'tertiary';
}

/** A refused act keeps its place and stays reachable; why stands beside it, and what would change it. */
export function GuardedButton({ children, onClick, reasons, priority = 'primary' }: GuardedButtonProps): ReactElement {
  const id = useId();
  const refused = reasons.length > 0;
  return (
    <div>
      <Button
        priority={priority}
        nativeButtonProps={{ 'aria-disabled': refused, 'aria-describedby': refused ? id : undefined }}
        onClick={() => {
          if (!refused) onClick();
        }}
      >
        {children}
      </Button>
      {refused ? (
        <ul id={id} className="ec-plainlist ec-small fr-mt-2v">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
