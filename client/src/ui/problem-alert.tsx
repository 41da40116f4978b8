import { type ReactElement, type ReactNode } from 'react';

interface ProblemAlertProps {
  problem: { title: string; lines: readonly string[] } | null;
  /** What to do now: a retry, a link. */
  children?: ReactNode;
}

/** A refusal in its place, announced when it appears. Holds its live region even when empty, so that it is heard. */
export function ProblemAlert({ problem, children }: ProblemAlertProps): ReactElement {
  return (
    <div role="alert" className="ec-problem">
      {problem === null ? null : (
        <div className="fr-alert fr-alert--error fr-mb-6v">
          <p className="fr-alert__title">{problem.title}</p>
          {problem.lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {children}
        </div>
      )}
    </div>
  );
}
