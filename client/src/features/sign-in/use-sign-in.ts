import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { meQuery } from '../../api/me.js';
import { isProblem } from '../../api/problem.js';
import { type AfterPassword, type Credentials, signIn } from '../../api/sign-in.js';

/** Signs in. A password that must be renewed first leads to the renewal, with the address given. */
export function useSignIn(onPassword: (next: AfterPassword) => void): UseMutationResult<AfterPassword, Error, Credentials> {
  const navigate = useNavigate();
  return useMutation({
    mutationFn: signIn,
    onSuccess: onPassword,
    onError: async (error, { email }) => {
      if (isProblem(error, 'identity.must-renew'))
        await navigate('/renouvellement', { state: { email: addressIn(email), mustRenew: true } });
    },
  });
}

/** A code goes to an address: a former login is none, and the renewal asks for it. */
export function addressIn(given: string): string {
  return given.includes('@') ? given : '';
}

/** Once the session is open: where one wanted to go. */
export function useEnter(): () => void {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const wanted = search.get('retour');
  return useCallback(() => {
    queryClient.removeQueries({ queryKey: meQuery.queryKey });
    void navigate(returnAddress(wanted), { replace: true });
  }, [queryClient, navigate, wanted]);
}

/** « Gestion des Contrats » is the page after signing in (S1-08); only an address of this site is followed. */
function returnAddress(wanted: string | null): string {
  return wanted !== null && /^\/(?![/\\])/.test(wanted) ? wanted : '/contrats';
}
