import { useMutation } from '@tanstack/react-query';
import { providerAddress } from './sign-in.js';

/** The way to the identity provider. */
export interface WayToProvider {
  /** From the press on, until the browser is there. */
  readonly leaving: boolean;
  /** Why it could not be taken. */
  readonly error: Error | null;
  readonly leave: () => void;
}

/** Sends the person to the identity provider, once; `back`: the page they come back to. */
export function useProvider(back: string | null): WayToProvider {
  const { mutate, isPending, isSuccess, error } = useMutation({
    mutationFn: () => providerAddress(back),
    onSuccess: (address) => {
      window.location.assign(address);
    },
  });
  const leaving = isPending || isSuccess;
  const leave = (): void => {
    if (!leaving) mutate();
  };
  return { leaving, error, leave };
}
