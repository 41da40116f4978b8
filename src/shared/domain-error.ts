/** What went wrong, in the terms of the product; one filter turns a kind into an HTTP status. */
export type ErrorKind =
  | 'malformed'
  | 'unauthenticated'
  | 'absent'
  | 'refused'
  | 'conflict'
  | 'stale'
  | 'precondition-required'
  | 'too-large'
  | 'unsupported'
  | 'invalid'
  | 'throttled'
  | 'unavailable';

/**
 * A failure that a caller can understand. `code` is stable (the client's catalogue has its French sentence),
 * `details` goes to the caller as it is: it holds nothing secret.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  abstract readonly kind: ErrorKind;

  constructor(
    message: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
    this.name = new.target.name;
  }
}
