import { DomainError } from '../../../shared/domain-error.js';

/** A workflow names a mail that the product does not have. */
export class UnknownMailError extends DomainError {
  readonly code = 'notifications.unknown-mail';
  readonly kind = 'malformed';

  constructor(key: string) {
    super(`No mail is named "${key}"`, { key });
  }
}
