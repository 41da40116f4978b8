import { DomainError } from '../../../shared/domain-error.js';

/** The identity provider does not answer, or not as one. */
export class ProviderUnavailableError extends DomainError {
  readonly code = 'identity.provider-unavailable';
  readonly kind = 'unavailable';

  constructor(label: string) {
    super(`${label} ne répond pas pour le moment. Recommencez dans quelques minutes, ou connectez-vous avec votre mot de passe.`);
  }
}

/** No provider is configured here, or this account is not linked to it. */
export class LinkAbsentError extends DomainError {
  readonly code = 'identity.link-absent';
  readonly kind = 'absent';

  constructor() {
    super('Votre compte n’est lié à aucun fournisseur d’identité.');
  }
}
