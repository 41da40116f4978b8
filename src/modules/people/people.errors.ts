import { DomainError } from '../../shared/domain-error.js';
import { type Reason } from '../../shared/reason.js';

/** The establishment or the person is not there, or not for this reader to administer: the two read alike. */
export class PeopleAbsentError extends DomainError {
  readonly code = 'people.absent';
  readonly kind = 'absent';

  constructor() {
    super('Cet établissement ou cette personne n’existe pas, ou n’est pas à vous d’administrer.');
  }
}

/** Rights cannot be given, changed or ended as asked. */
export class PeopleRefusedError extends DomainError {
  readonly code = 'people.refused';
  readonly kind = 'refused';

  constructor(reasons: readonly Reason[]) {
    super('Ces droits ne peuvent pas être donnés, changés ou retirés ainsi.', { reasons });
  }
}

/** A name of before that this person cannot have. */
export class FormerLoginRefusedError extends DomainError {
  readonly code = 'people.former-login-refused';
  readonly kind = 'refused';

  constructor(reason: Reason) {
    super('Cet ancien identifiant ne peut pas être donné à cette personne.', { reasons: [reason] });
  }
}

/** Somebody else has changed them since they were read. */
export class PeopleChangedError extends DomainError {
  readonly code = 'people.changed';
  readonly kind = 'conflict';

  constructor() {
    super('Ces droits ont changé depuis que vous les avez ouverts. Relisez-les, puis recommencez.');
  }
}
