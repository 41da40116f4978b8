import { useSuspenseQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { fetchData } from '../../api/http.js';
import { type DossierView } from '../../api/types.js';
import { useDossier } from '../../forms/dossier/use-dossier.js';
import { closingWords } from '../../i18n/fr/closing.js';
import { AbsentEvent } from './absent-event.js';
import { Receipt } from './receipt.js';

interface ReceiptScreenProps {
  readonly dossierId: string;
  readonly event: string;
  readonly label: string | null;
}

/** The receipt of the last time that an event happened, whatever has happened since. */
export function ReceiptScreen({ dossierId, event, label }: ReceiptScreenProps): ReactElement {
  const dossier = useDossier(dossierId);
  const done = dossier.movements.find((movement) => movement.event === event);
  if (!done?.act) return <EarlierReceipt dossier={dossier} event={event} label={label} />;
  return <Receipt dossier={dossier} done={done} act={done.act} />;
}

interface EarlierReceiptProps {
  readonly dossier: DossierView;
  readonly event: string;
  readonly label: string | null;
}

/** Longer ago than the last movements that come with the dossier: its history is asked. */
function EarlierReceipt({ dossier, event, label }: EarlierReceiptProps): ReactElement {
  const { data } = useSuspenseQuery({
    queryKey: ['dossier', dossier.id, 'happened', event],
    queryFn: ({ signal }) => fetchData('GET /api/dossiers/{id}/history', { params: { id: dossier.id }, query: { event }, signal }),
  });
  const [done] = data.movements;
  const act = done?.act ?? label;
  if (act === null) return <AbsentEvent dossier={dossier} reason={closingWords.receipt.notDone} />;
  return <Receipt dossier={dossier} done={done} act={act} />;
}
