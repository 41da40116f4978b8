import { type ReactElement } from 'react';
import { type PersonRightsView } from '../../api/types.js';
import { peopleWords } from '../../i18n/fr/people.js';

interface PersonCellProps {
  person: PersonRightsView;
  /** Of the establishment: only a site is named. */
  rootId: string;
}

/** What somebody is called stands apart from what surrounds it, whatever the direction of its letters. */
export function PersonCell({ person: { name, email, title, place, isReader, formerLogin }, rootId }: PersonCellProps): ReactElement {
  const text = peopleWords;
  return (
    <>
      <bdi className="ec-strong ec-break">{name}</bdi>
      {isReader ? <span className="ec-muted"> ({text.you})</span> : null}
      {title === '' ? null : <bdi className="ec-block ec-break">{title}</bdi>}
      <span className="ec-block ec-muted ec-break">{email}</span>
      {formerLogin === null ? null : <span className="ec-block ec-muted ec-break">{text.formerLogin(formerLogin)}</span>}
      {place.id === rootId ? null : <span className="ec-block ec-muted ec-break">{place.name}</span>}
    </>
  );
}
