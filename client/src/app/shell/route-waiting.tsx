import { type ReactElement } from 'react';
import { useText } from '../../i18n/text.js';
import { Waiting } from '../../ui/waiting.js';

/** While the first page's file arrives. */
export function RouteWaiting(): ReactElement {
  const text = useText('shell');
  return (
    <main className="ec-page" id="contenu">
      <Waiting text={text.opening} />
    </main>
  );
}
