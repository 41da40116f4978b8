import { DomainError } from '../shared/domain-error.js';

/** The application cannot start. The message is a French sentence for the person who runs it: it is printed as it is. */
export class BootError extends DomainError {
  readonly code = 'platform.boot';
  readonly kind = 'unavailable';
}
