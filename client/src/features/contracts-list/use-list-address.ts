import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { type ListAddress, readListAddress, writeListAddress } from './list-address.js';

interface Use {
  address: ListAddress;
  /** Another filter or sort begins again at page 1. */
  change: (part: Partial<ListAddress>) => void;
  hrefOf: (page: number) => string;
}

export function useListAddress(): Use {
  const [search, setSearch] = useSearchParams();
  const address = useMemo(() => readListAddress(search), [search]);
  const change = useCallback(
    (part: Partial<ListAddress>) => {
      setSearch((before) => writeListAddress({ ...readListAddress(before), page: 1, ...part }), {
        replace: true,
        preventScrollReset: true,
      });
    },
    [setSearch],
  );
  const hrefOf = (page: number): string => `?${writeListAddress({ ...address, page }).toString()}`;
  return { address, change, hrefOf };
}
