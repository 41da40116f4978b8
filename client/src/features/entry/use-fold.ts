import { useCallback, useState } from 'react';

const NARROW = '(max-width: 61.98em)';

export interface Fold {
  readonly folded: boolean;
  readonly fold: (folded: boolean) => void;
  readonly afterOpening: () => void;
}

/** « Replier le contrat »: below 992 px the tree starts folded, and folds again once a question is chosen. */
export function useFold(): Fold {
  const [folded, fold] = useState(isNarrow);
  const afterOpening = useCallback(() => {
    if (isNarrow()) fold(true);
  }, []);
  return { folded, fold, afterOpening };
}

function isNarrow(): boolean {
  return window.matchMedia(NARROW).matches;
}
