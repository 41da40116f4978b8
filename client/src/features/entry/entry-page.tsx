import { type ReactElement, Suspense } from 'react';
import { useParams } from 'react-router';
import { useEntryReadings } from '../../forms/dossier/use-dossier.js';
import { entryWords } from '../../i18n/fr/entry.js';
import { WaitingPage } from '../../ui/waiting-page.js';
import './entry.css';
import { EntryScreen } from './entry-screen.js';

/** « Saisir les indicateurs » [S1-14..S1-23, S4-18..S4-23]. */
export function EntryPage(): ReactElement {
  const { dossierId = '', questionKey } = useParams();
  const text = entryWords;
  useEntryReadings(dossierId);
  return (
    <Suspense fallback={<WaitingPage title={text.heading} text={text.loading} wide />}>
      <EntryScreen dossierId={dossierId} questionKey={questionKey ?? null} />
    </Suspense>
  );
}
