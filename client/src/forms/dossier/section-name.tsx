import { type ReactElement } from 'react';
import { type DossierView } from '../../api/types.js';

type Section = DossierView['sections'][number];

/** A section, under the establishment that it is asked of where there are several. */
export function SectionName({ section }: { readonly section: Section }): ReactElement {
  return (
    <>
      {section.label}
      {section.entity !== null && <span className="ec-small ec-muted ec-block">{section.entity}</span>}
    </>
  );
}

/** The same in one line, for whoever hears it. */
export function sectionName({ label, entity }: Section): string {
  return entity === null ? label : `${label}, ${entity}`;
}
