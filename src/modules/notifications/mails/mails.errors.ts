import { DomainError } from '../../../shared/domain-error.js';

/** A workflow names a mail that the product does not have. */
export class UnknownMailError extends DomainError {
  readonly code = 'notifications.unknown-mail';
  readonly kind = 'malformed';

  constructor(key: string) {
    super(`No mail is named "${key}"`, { key });
  }
}

/** A mail of the product cannot be read: the application does not start with it. */
export class InvalidMailError extends DomainError {
  readonly code = 'notifications.invalid-mail';
  readonly kind = 'malformed';

  constructor(name: string, problems: readonly string[]) {
    super(`The mail "${name}" is refused: ${problems.join(' ; ')}`, { name, problems });
  }
}
