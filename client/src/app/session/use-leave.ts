import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { signOut } from '../../api/sign-in.js';

/** « Se déconnecter »: closes the session on the server, forgets what this page has read, and says so on the sign-in page. */
export function useLeave(): () => void {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  return useCallback(() => {
    // Whether or not the server could be told, nothing read under the session stays here.
    void signOut()
      .catch(() => undefined)
      .then(async (elsewhere) => {
        if (elsewhere !== undefined) {
          window.location.assign(elsewhere);
          return;
        }
        await navigate('/connexion', { state: { signedOut: true } });
        queryClient.clear();
      });
  }, [queryClient, navigate]);
}
