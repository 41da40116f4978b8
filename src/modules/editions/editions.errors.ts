import { DomainError } from '../../shared/domain-error.js';

/** The thread that writes editions failed or took too long. The person may ask again. */
export class EditionFailedError extends DomainError {
  readonly code = 'edition.failed';
  readonly kind = 'unavailable';
}
