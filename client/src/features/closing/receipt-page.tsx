import { type ReactElement, Suspense } from 'react';
import { useLocation, useParams } from 'react-router';
import { closingWords } from '../../i18n/fr/closing.js';
import { WaitingPage } from '../../ui/waiting-page.js';
import { ReceiptScreen } from './receipt-screen.js';

/** What was done, by whom, when, and what comes next: a page, that a reload or a link finds again [S1-31, S4-27]. */
export function ReceiptPage(): ReactElement {
  const { dossierId = '', event = '' } = useParams();
  const told = useLocation().state as { readonly label?: string } | null;
  const text = closingWords;
  return (
    <Suspense fallback={<WaitingPage title={text.receipt.page} text={text.receipt.loading} />}>
      <ReceiptScreen dossierId={dossierId} event={event} label={told?.label ?? null} />
    </Suspense>
  );
}
