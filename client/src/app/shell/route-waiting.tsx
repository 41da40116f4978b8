import { type ReactElement } from 'react';
import { useText } from '../../i18n/text.js';
import { WaitingHeading } from '../../ui/waiting-page.js';

/** While the first page's file arrives. */
export function RouteWaiting(): ReactElement {
  const text = useText('shell');
  return (
    <main className="ec-page" id="contenu">
      <WaitingHeading title={text.openingPage} text={text.opening} />
    </main>
  );
}
