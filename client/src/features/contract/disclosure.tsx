import { type ReactElement, type ReactNode } from 'react';

interface DisclosureProps {
  readonly label: string;
  readonly count: number;
  /** Said instead of an empty table. */
  readonly empty: string;
  readonly children: ReactNode;
}

/** A list behind its link: opened in the page, where it was asked for. */
export function Disclosure({ label, count, empty, children }: DisclosureProps): ReactElement {
  return (
    <details className="ec-disclosure">
      <summary>{label}</summary>
      <div className="fr-mt-2w fr-mb-2w">{count === 0 ? <p className="ec-small ec-muted">{empty}</p> : children}</div>
    </details>
  );
}
