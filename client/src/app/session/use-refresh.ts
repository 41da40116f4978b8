import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { meQuery } from '../../api/me.js';
import { extendSession } from '../../api/sign-in.js';
import { shellWords } from '../../i18n/fr/shell.js';
import { useAnnounce } from '../../ui/announcer.js';
import { formatTime } from '../../ui/format.js';
import { useSessionNotice } from './session-notice.js';

/** « Rafraîchir la session »: pushes back its end, reads again what the screen shows, and says until when it is open. */
export function useRefresh(): () => void {
  const queryClient = useQueryClient();
  const announce = useAnnounce();
  const text = shellWords;
  const { notice } = useSessionNotice();
  return useCallback(() => {
    void extendSession()
      .then(async (expiresAt) => {
        queryClient.setQueryData(meQuery.queryKey, (me) => me && { ...me, session: { expiresAt } });
        const sentence = text.refreshed(formatTime(expiresAt));
        announce(sentence);
        notice(sentence);
        await queryClient.invalidateQueries();
      })
      .catch(() => queryClient.invalidateQueries({ queryKey: meQuery.queryKey }));
  }, [queryClient, announce, notice, text]);
}
