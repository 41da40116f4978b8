import { type ReactElement } from 'react';
import { useParams } from 'react-router';
import { dossierQuery } from '../../forms/dossier/queries.js';
import { ReadFirst } from '../../forms/dossier/read-first.js';
import { contractWords } from '../../i18n/fr/contract.js';
import { WaitingPage } from '../../ui/waiting-page.js';
import { HistoryScreen } from './history-screen.js';

/** « Historique du dossier »: all that happened, the latest first. */
export function HistoryPage(): ReactElement {
  const { dossierId = '' } = useParams();
  const text = contractWords.history;
  return (
    <ReadFirst readings={[dossierQuery(dossierId)]} waiting={<WaitingPage title={text.title} text={text.loading} />}>
      <HistoryScreen dossierId={dossierId} />
    </ReadFirst>
  );
}
