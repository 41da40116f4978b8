import { DomainError } from '../../shared/domain-error.js';

/** A row names a blob that the store does not hold. */
export class BlobMissingError extends DomainError {
  readonly code = 'storage.missing';
  readonly kind = 'unavailable';
}
