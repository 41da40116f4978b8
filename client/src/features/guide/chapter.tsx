import { type ReactElement, type ReactNode } from 'react';

interface ChapterProps {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One chapter of the guide; its address can be sent to a colleague. */
export function Chapter({ id, title, children }: ChapterProps): ReactElement {
  return (
    <section className="fr-mt-8v ec-break" aria-labelledby={id}>
      <h2 className="fr-h4" id={id}>
        {title}
      </h2>
      {children}
    </section>
  );
}
