import { type ReactElement } from 'react';
import { shellWords } from '../../i18n/fr/shell.js';
import { WaitingPage } from '../../ui/waiting-page.js';

/** While the first page's file arrives. */
export function RouteWaiting(): ReactElement {
  const text = shellWords;
  return <WaitingPage title={text.openingPage} text={text.opening} />;
}
