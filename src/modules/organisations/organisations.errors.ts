import { DomainError } from '../../shared/domain-error.js';

/** The region named by a request, or by a row, is not one of ours. */
export class RegionAbsentError extends DomainError {
  readonly code = 'region.absent';
  readonly kind = 'absent';
}

/** Not there, or not for this person: the two read alike, so that nobody learns which entities exist. */
export class LegalEntityAbsentError extends DomainError {
  readonly code = 'legal-entity.absent';
  readonly kind = 'absent';
}
