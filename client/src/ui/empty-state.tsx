import { type ReactElement, type ReactNode } from 'react';

interface EmptyStateProps {
  title: string;
  /** Why there is nothing, and what will change it. */
  text: string;
  /** The next gesture. */
  children?: ReactNode;
  headingLevel?: 2 | 3;
}

/** Nothing to show: why, and what to do next. */
export function EmptyState({ title, text, children, headingLevel = 3 }: EmptyStateProps): ReactElement {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className="ec-empty">
      <Heading className="fr-h6">{title}</Heading>
      <p>{text}</p>
      {children === undefined ? null : <div className="ec-actions">{children}</div>}
    </div>
  );
}
