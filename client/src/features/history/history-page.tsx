import { type ReactElement, Suspense } from 'react';
import { useParams } from 'react-router';
import { useText } from '../../i18n/text.js';
import { Waiting } from '../../ui/waiting.js';
import { HistoryScreen } from './history-screen.js';

/** « Historique du dossier »: all that happened, the latest first. */
export function HistoryPage(): ReactElement {
  const { dossierId = '' } = useParams();
  const text = useText('contract').history;
  return (
    <Suspense
      fallback={
        <div className="ec-page">
          <Waiting text={text.loading} />
        </div>
      }
    >
      <HistoryScreen dossierId={dossierId} />
    </Suspense>
  );
}
