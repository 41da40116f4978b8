import { type ReactElement } from 'react';
import { shellWords } from '../../i18n/fr/shell.js';
import { WaitingHeading } from '../../ui/waiting-page.js';

/** While the first page's file arrives. */
export function RouteWaiting(): ReactElement {
  const text = shellWords;
  return (
    <main className="ec-page" id="contenu">
      <WaitingHeading title={text.openingPage} text={text.opening} />
    </main>
  );
}
