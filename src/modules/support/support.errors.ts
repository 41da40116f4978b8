import { DomainError } from '../../shared/domain-error.js';

/** The region has no address for help: the reader is told to call. */
export class SupportUnavailableError extends DomainError {
  readonly code = 'support.unavailable';
  readonly kind = 'unavailable';

  constructor() {
    super('Votre région n’a pas encore d’adresse d’assistance : appelez votre contact à l’agence.');
  }
}
