import { type QueryFunction, type UseQueryResult, useQueries } from '@tanstack/react-query';
import { type ReactElement, type ReactNode, Suspense, useState } from 'react';

/** Any `Reading`, whatever its views make of it. */
interface AnyReading {
  readonly queryKey: string[];
  readonly queryFn: QueryFunction<unknown, string[]>;
  readonly staleTime?: number;
  readonly gcTime?: number;
}

interface ReadFirstProps {
  readonly readings: readonly AnyReading[];
  readonly waiting: ReactNode;
  readonly children: ReactNode;
}

/** Whether all is there, and the first that cannot be read: a reading that has been read once stays good. */
const combine = (results: readonly UseQueryResult[]): { readonly ready: boolean; readonly failure: Error | null } => ({
  ready: results.every(({ data }) => data !== undefined),
  failure: results.find(({ data, error }) => data === undefined && error !== null)?.error ?? null,
});

/**
 * Asks for all that a page waits for at once, and shows the wait until all is there. Suspense alone would do the same later: React
 * leaves a fallback on the screen for at least 300 ms once it has drawn it. What waits after the first showing is the Suspense's.
 *
 * A reading that fails goes to the nearest error boundary, as a suspended one does.
 */
export function ReadFirst({ readings, waiting, children }: ReadFirstProps): ReactElement {
  const { ready, failure } = useQueries({ queries: readings, combine });
  const [shown, show] = useState(ready);
  if (failure !== null && !shown) throw failure;
  if (ready && !shown) show(true);
  return shown ? <Suspense fallback={waiting}>{children}</Suspense> : <>{waiting}</>;
}
