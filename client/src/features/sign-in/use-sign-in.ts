import { useMutation, type UseMutationResult, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { meQuery } from '../../api/me.js';
import { isProblem } from '../../api/problem.js';
import { type Credentials, signIn } from '../../api/sign-in.js';

/** Signs in, then goes where one wanted to go. A password that must be renewed first leads to the renewal, with the address given. */
export function useSignIn(): UseMutationResult<void, Error, Credentials> {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return useMutation({
    mutationFn: signIn,
    onSuccess: async () => {
      queryClient.removeQueries({ queryKey: meQuery.queryKey });
      await navigate(returnAddress(search.get('retour')), { replace: true });
    },
    onError: async (error, { email }) => {
      if (isProblem(error, 'identity.must-renew')) await navigate('/renouvellement', { state: { email, mustRenew: true } });
    },
  });
}

/** « Gestion des Contrats » is the page after signing in (S1-08); only an address of this site is followed. */
function returnAddress(wanted: string | null): string {
  return wanted !== null && /^\/(?![/\\])/.test(wanted) ? wanted : '/contrats';
}
