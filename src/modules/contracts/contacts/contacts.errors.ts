import { DomainError } from '../../../shared/domain-error.js';

/** Only the agency’s contact and the administrators of the establishment may. */
export class ContactsLockedError extends DomainError {
  readonly code = 'contacts.locked';
  readonly kind = 'refused';

  constructor() {
    super('Seuls votre contact à l’agence et les administrateurs de l’établissement peuvent modifier cette liste.');
  }
}

/** Somebody else corrected or removed it since it was read. */
export class ContactStaleError extends DomainError {
  readonly code = 'contact.stale';
  readonly kind = 'conflict';

  constructor() {
    super('Ce contact a été modifié ou retiré entre-temps. La liste vient d’être relue\u00a0: vérifiez, puis recommencez.');
  }
}

/** A list is for reading: nobody needs hundreds of contacts. */
export class TooManyContactsError extends DomainError {
  readonly code = 'contacts.too-many';
  readonly kind = 'conflict';

  constructor(most: number) {
    super(`Un contrat a ${most} contacts administratifs au plus. Retirez-en un avant d’en ajouter.`, { most });
  }
}
