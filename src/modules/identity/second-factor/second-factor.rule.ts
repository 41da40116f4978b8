import { type Person } from '../people/person.js';

/** What the session's own query says of the second factor. */
export interface SecondFactorFacts {
  /** The account asks for a code at each sign-in. */
  readonly enabled: boolean;
  /** The identity provider vouched for two factors when this session was opened. */
  readonly provedTwice: boolean;
  /** Regions that want a second factor of their agents (`signIn.secondFactor`: `agency`). */
  readonly strictRegions: readonly string[];
}

export interface SecondFactorState {
  readonly enabled: boolean;
  /** The region asks for it, and nothing else answers for it: it may be replaced, not removed. */
  readonly required: boolean;
}

/** Only agents are asked, and not those whose identity provider has asked already. */
export function secondFactorOf(
  { region, memberships }: Person,
  { enabled, provedTwice, strictRegions }: SecondFactorFacts,
): SecondFactorState {
  const isAgent = memberships.some(({ organisation }) => organisation.kind === 'agency');
  return { enabled, required: isAgent && !provedTwice && strictRegions.includes(region) };
}
