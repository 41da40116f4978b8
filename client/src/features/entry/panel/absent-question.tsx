import { type ReactElement } from 'react';
import { entryWords } from '../../../i18n/fr/entry.js';
import { EmptyState } from '../../../ui/empty-state.js';

/** The address names a question that is not asked here: why, and what to do. */
export function AbsentQuestion(): ReactElement {
  const text = entryWords.question;
  return <EmptyState title={text.none} text={text.hidden} headingLevel={2} />;
}
