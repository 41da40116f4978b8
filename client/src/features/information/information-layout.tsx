import { type ReactElement, type ReactNode } from 'react';
import { PageTitle } from '../../ui/page-title.js';

/** A page to read: one narrow column. */
export function InformationLayout({ title, lead, children }: { title: string; lead?: string; children: ReactNode }): ReactElement {
  return (
    <div className="ec-page ec-page--narrow">
      <PageTitle>{title}</PageTitle>
      {lead === undefined ? null : <p className="ec-lead">{lead}</p>}
      {children}
    </div>
  );
}

export function InformationSection({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <section className="fr-mt-6v">
      <h2 className="fr-h6">{title}</h2>
      {children}
    </section>
  );
}
