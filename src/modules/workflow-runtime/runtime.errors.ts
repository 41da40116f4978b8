import { DomainError } from '../../shared/domain-error.js';

/** No such dossier, or none that this person may know of. */
export class DossierAbsentError extends DomainError {
  readonly code = 'dossier.absent';
  readonly kind = 'absent';

  constructor() {
    super('Ce dossier n’existe pas.');
  }
}

/** Others moved the dossier between each of our reads and writes: reload and decide again (W12). */
export class DossierMovedError extends DomainError {
  readonly code = 'dossier.moved';
  readonly kind = 'conflict';

  constructor() {
    super('Le dossier vient de changer. Rechargez la page avant de recommencer.', { reasons: [{ code: 'dossier-moved' }] });
  }
}

/** An act that changes a state says which attempt it is, so that a repeated one is done once (design rule 6). */
export class IdempotencyKeyMissingError extends DomainError {
  readonly code = 'idempotency.missing';
  readonly kind = 'precondition-required';

  constructor() {
    super('L’en-tête Idempotency-Key est attendu (1 à 200 caractères).');
  }
}

/** The same key came with another request. */
export class IdempotencyKeyReusedError extends DomainError {
  readonly code = 'idempotency.reused';
  readonly kind = 'invalid';

  constructor() {
    super('Cette clé Idempotency-Key a déjà servi pour une autre demande.');
  }
}
