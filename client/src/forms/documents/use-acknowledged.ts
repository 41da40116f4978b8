import { useMe } from '../../api/me.js';

interface Acknowledged {
  readonly isRead: () => boolean;
  readonly acknowledge: () => void;
}

/** A warning that each person acknowledges once in a session. */
export function useAcknowledged(warning: string): Acknowledged {
  const { id } = useMe().person;
  const key = `ecars.${warning}`;
  return {
    isRead: () => sessionStorage.getItem(key) === id,
    acknowledge: () => {
      sessionStorage.setItem(key, id);
    },
  };
}
