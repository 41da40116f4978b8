import { type ReactElement } from 'react';
import { useParams } from 'react-router';
import { answersQuery, dossierQuery, formQuery } from '../../forms/dossier/queries.js';
import { ReadFirst } from '../../forms/dossier/read-first.js';
import './entry.css';
import { EntryScreen } from './entry-screen.js';
import { EntryWaiting } from './entry-waiting.js';

/** « Saisir les indicateurs » [S1-14..S1-23, S4-18..S4-23]. */
export function EntryPage(): ReactElement {
  const { dossierId = '', questionKey } = useParams();
  return (
    <ReadFirst readings={[dossierQuery(dossierId), formQuery(dossierId), answersQuery(dossierId)]} waiting={<EntryWaiting />}>
      <EntryScreen dossierId={dossierId} questionKey={questionKey ?? null} />
    </ReadFirst>
  );
}
