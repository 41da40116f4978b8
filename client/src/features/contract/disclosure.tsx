import { type ReactElement, type ReactNode } from 'react';

interface DisclosureProps {
  readonly label: string;
  readonly count: number;
  /** Said instead of an empty table. */
  readonly empty: string;
  /** What may be done to the list. */
  readonly after?: ReactNode;
  readonly children: ReactNode;
}

/** A list behind its link: opened in the page, where it was asked for. */
export function Disclosure({ label, count, empty, after, children }: DisclosureProps): ReactElement {
  return (
    <details className="ec-disclosure">
      <summary>{label}</summary>
      <div className="fr-mt-2w fr-mb-2w">
        {count === 0 ? <p className="ec-small ec-muted">{empty}</p> : children}
        {after ? <div className="fr-mt-2w">{after}</div> : null}
      </div>
    </details>
  );
}
