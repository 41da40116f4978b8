import { type ReactElement } from 'react';
import { entryWords } from '../../i18n/fr/entry.js';
import { WaitingPage } from '../../ui/waiting-page.js';

/** While the questions, the answers and the address of the first one arrive. */
export function EntryWaiting(): ReactElement {
  const text = entryWords;
  return <WaitingPage title={text.heading} text={text.loading} wide />;
}
