import { DomainError } from '../../shared/domain-error.js';

/** A campaign by documents only has no form to print. */
export class EditionAbsentError extends DomainError {
  readonly code = 'edition.absent';
  readonly kind = 'absent';

  constructor() {
    super('Ce dossier n’a pas de questionnaire à éditer.');
  }
}

/** No closing of this dossier has this number in its journal. */
export class ReceiptAbsentError extends DomainError {
  readonly code = 'receipt.absent';
  readonly kind = 'absent';

  constructor() {
    super('Cet accusé de réception n’existe pas.');
  }
}

/** The thread that writes editions failed or took too long. The person may ask again. */
export class EditionFailedError extends DomainError {
  readonly code = 'edition.failed';
  readonly kind = 'unavailable';
}
