import { useEffect, useRef, type RefObject } from 'react';

const CONTROLS = 'input, select, textarea';

/** Moves the focus to the first control of a row that has just been added. */
export function useFocusOnNewRow(count: number): RefObject<HTMLDivElement | null> {
  const rows = useRef<HTMLDivElement>(null);
  const before = useRef(count);
  useEffect(() => {
    const grown = count === before.current + 1;
    before.current = count;
    if (grown && rows.current?.contains(document.activeElement) === false && addedByHand()) {
      rows.current.lastElementChild?.querySelector<HTMLElement>(CONTROLS)?.focus();
    }
  }, [count]);
  return rows;
}

/** A row that arrives with data from elsewhere takes no focus: only the « Ajouter » button asks for it. */
function addedByHand(): boolean {
  return document.activeElement?.id.endsWith('__add') ?? false;
}
