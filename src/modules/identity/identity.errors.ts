import { DomainError } from '../../shared/domain-error.js';
import { type Reason } from '../../shared/reason.js';

/** Nobody is signed in, or the session has ended. */
export class SessionRequiredError extends DomainError {
  readonly code = 'identity.session-required';
  readonly kind = 'unauthenticated';

  constructor() {
    super('Votre session est terminée ou n’est pas ouverte : connectez-vous.');
  }
}

/** Too many requests of one kind from one address, or for one account. */
export class TooManyRequestsError extends DomainError {
  readonly code = 'identity.throttled';
  readonly kind = 'throttled';

  constructor() {
    super('Trop de demandes en peu de temps. Patientez quelques minutes avant de recommencer.');
  }
}

/** The contract is not there, or not for this person: the two read alike. */
export class ContractAbsentError extends DomainError {
  readonly code = 'contract.absent';
  readonly kind = 'absent';

  constructor() {
    super('Ce contrat n’existe pas, ou ne vous est pas ouvert.');
  }
}

/** An account cannot be made as asked. */
export class AccountRefusedError extends DomainError {
  readonly code = 'identity.account-refused';
  readonly kind = 'invalid';
}

/** A body that is not a JSON object. */
export class MalformedBodyError extends DomainError {
  readonly code = 'request.malformed';
  readonly kind = 'malformed';

  constructor() {
    super('Cette demande n’est pas un objet JSON.');
  }
}

/** The region asks this person for a second factor, which is not set up yet. */
export class SecondFactorDueError extends DomainError {
  readonly code = 'identity.second-factor-due';
  readonly kind = 'refused';

  constructor() {
    super('Votre région demande une double authentification : activez-la dans « Mon compte » pour continuer.');
  }
}

/** The person has no such session open. */
export class SessionAbsentError extends DomainError {
  readonly code = 'identity.session-absent';
  readonly kind = 'absent';

  constructor() {
    super('Cette session n’existe pas, ou est déjà fermée.');
  }
}

/** Who signs did not show that it is them. */
export class SignatureRefusedError extends DomainError {
  readonly code = 'identity.signature-refused';
  readonly kind = 'refused';

  constructor() {
    super('Ce mot de passe n’est pas le vôtre : la signature n’est pas acceptée.');
  }
}

/** Who signs has no password here, and came by the provider too long ago. */
export class SignatureStaleError extends DomainError {
  readonly code = 'identity.signature-stale';
  readonly kind = 'refused';

  constructor() {
    super(
      'Votre compte n’a pas de mot de passe ici\u00a0: identifiez-vous de nouveau auprès de votre fournisseur d’identité, puis signez dans les dix minutes.',
    );
  }
}

/** A link that is false, used, too old, cancelled or no longer needed: they read alike. */
export class ActivationRefusedError extends DomainError {
  readonly code = 'identity.activation-refused';
  readonly kind = 'refused';

  constructor() {
    super('Ce lien n’est pas ou n’est plus valable : il a déjà servi, a expiré, ou a été annulé.');
  }
}

/** The password breaks rules of the region. */
export class PasswordRefusedError extends DomainError {
  readonly code = 'identity.password-refused';
  readonly kind = 'invalid';

  constructor(reasons: readonly Reason[]) {
    super('Ce mot de passe ne respecte pas toutes les règles.', { reasons });
  }
}
