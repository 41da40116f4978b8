import { DomainError } from '../../shared/domain-error.js';

/** A row names a blob that the store does not hold. */
export class BlobMissingError extends DomainError {
  readonly code = 'storage.missing';
  readonly kind = 'unavailable';
}

/** The store of documents does not answer, or refuses us. */
export class StorageUnavailableError extends DomainError {
  readonly code = 'storage.unavailable';
  readonly kind = 'unavailable';

  constructor(cause: string) {
    super(`Le stockage des documents ne répond pas\u00a0: ${cause}.`);
  }
}
