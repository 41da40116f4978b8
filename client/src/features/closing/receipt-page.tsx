import { type ReactElement } from 'react';
import { useLocation, useParams } from 'react-router';
import { dossierQuery } from '../../forms/dossier/queries.js';
import { ReadFirst } from '../../forms/dossier/read-first.js';
import { closingWords } from '../../i18n/fr/closing.js';
import { WaitingPage } from '../../ui/waiting-page.js';
import { ReceiptScreen } from './receipt-screen.js';

/** What was done, by whom, when, and what comes next: a page, that a reload or a link finds again [S1-31, S4-27]. */
export function ReceiptPage(): ReactElement {
  const { dossierId = '', event = '' } = useParams();
  const told = useLocation().state as { readonly label?: string } | null;
  const text = closingWords;
  return (
    <ReadFirst readings={[dossierQuery(dossierId)]} waiting={<WaitingPage title={text.receipt.page} text={text.receipt.loading} />}>
      <ReceiptScreen dossierId={dossierId} event={event} label={told?.label ?? null} />
    </ReadFirst>
  );
}
