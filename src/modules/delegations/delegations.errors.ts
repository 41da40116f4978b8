import { DomainError } from '../../shared/domain-error.js';
import { type Reason } from '../../shared/reason.js';

/** The delegation is not there, or not this person's business: the two read alike. */
export class DelegationAbsentError extends DomainError {
  readonly code = 'delegation.absent';
  readonly kind = 'absent';

  constructor() {
    super('Cette délégation n’existe pas, ou ne vous concerne pas.');
  }
}

/** One may delegate only what one holds, to somebody of the same entity, in time. */
export class DelegationRefusedError extends DomainError {
  readonly code = 'delegation.refused';
  readonly kind = 'invalid';

  constructor(reasons: readonly Reason[]) {
    super('Cette délégation ne peut pas être signée telle quelle.', { reasons });
  }
}

/** It was signed, ended or passed in the meantime. */
export class DelegationClosedError extends DomainError {
  readonly code = 'delegation.closed';
  readonly kind = 'conflict';

  constructor() {
    super('Cette délégation n’attend plus de réponse : elle a été signée, a pris fin ou a été révoquée entre-temps.');
  }
}
