import { useState } from 'react';
import { type LegalEntityPage } from '../../api/types.js';

/** The states met so far: a filter that hides the others must not take them out of its own choices. */
export function useKnownStates(page: LegalEntityPage, chosen: string): string[] {
  const [known, setKnown] = useState<string[]>([]);
  const met = page.items.flatMap(({ state }) => (state === null ? [] : [state.label]));
  const all = [...new Set([...known, ...met, ...(chosen === '' ? [] : [chosen])])].sort((a, b) => a.localeCompare(b, 'fr'));
  if (all.length > known.length) setKnown(all);
  return all;
}
