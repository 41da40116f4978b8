import { AsyncLocalStorage } from 'node:async_hooks';

/** Why somebody whom the provider knows, or says it knows, gets no session: what the sign-in page explains. */
export type OidcRefusal = 'unknown' | 'unverified' | 'other-identity' | 'unavailable' | 'refused' | 'expired' | 'cancelled' | 'throttled';

/** What is found out while one return from the provider is answered: the library's own answers do not carry it. */
export interface OidcCall {
  refusal?: OidcRefusal;
  /** The provider's signed `amr` says that it has asked for two factors. */
  provedTwice: boolean;
  /** The account asks for its own code before the session opens. */
  secondStep: boolean;
  /** Where one wanted to go, kept for after the code. */
  back?: string | undefined;
}

const calls = new AsyncLocalStorage<OidcCall>();

export function answerCall<T>(call: OidcCall, answer: () => Promise<T>): Promise<T> {
  return calls.run(call, answer);
}

/** Nothing outside a return from the provider. */
export function currentCall(): OidcCall | undefined {
  return calls.getStore();
}
