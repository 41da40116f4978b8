import { DomainError } from '../../shared/domain-error.js';

/** The configured antivirus does not answer. */
export class AntivirusUnavailableError extends DomainError {
  readonly code = 'antivirus.unavailable';
  readonly kind = 'unavailable';

  constructor(cause: string) {
    super(`L’antivirus ne répond pas\u00a0: ${cause}.`);
  }
}
