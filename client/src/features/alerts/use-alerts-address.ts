import { useSearchParams } from 'react-router';
import { type AlertView } from '../../api/types.js';

type Kind = AlertView['kind'];

/** What the page shows, kept in the address: it can be reloaded and come back to. */
export interface AlertsAddress {
  kind: Kind | null;
  unread: boolean;
  page: number;
}

const NAMES: Readonly<Record<Kind, string>> = { step: 'etapes', document: 'documents', answer: 'reponses', message: 'messages' };

export function useAlertsAddress(): {
  address: AlertsAddress;
  change: (part: Partial<AlertsAddress>) => void;
  hrefOf: (page: number) => string;
} {
  const [search, setSearch] = useSearchParams();
  const address = read(search);
  return {
    address,
    change: (part) => {
      setSearch(write({ ...address, page: 1, ...part }), { replace: true, preventScrollReset: true });
    },
    hrefOf: (page) => `?${write({ ...address, page }).toString()}`,
  };
}

function read(search: URLSearchParams): AlertsAddress {
  const page = Number(search.get('page'));
  const kind = (Object.keys(NAMES) as Kind[]).find((name) => NAMES[name] === search.get('quoi')) ?? null;
  return { kind, unread: search.get('lecture') === 'non-lues', page: Number.isInteger(page) && page > 0 ? page : 1 };
}

/** Only what differs from the plain list is written. */
function write({ kind, unread, page }: AlertsAddress): URLSearchParams {
  return new URLSearchParams([
    ...(kind === null ? [] : [['quoi', NAMES[kind]]]),
    ...(unread ? [['lecture', 'non-lues']] : []),
    ...(page === 1 ? [] : [['page', String(page)]]),
  ]);
}
