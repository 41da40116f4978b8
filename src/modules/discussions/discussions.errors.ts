import { DomainError } from '../../shared/domain-error.js';

/** No such message in the discussions that this person takes part in: another circle's and an absent one read alike. */
export class MessageAbsentError extends DomainError {
  readonly code = 'discussion.message-absent';
  readonly kind = 'absent';

  constructor() {
    super('Ce message n’existe pas dans cet échange.');
  }
}

/** A discussion that this person does not take part in. */
export class CircleAbsentError extends DomainError {
  readonly code = 'discussion.circle-absent';
  readonly kind = 'absent';

  constructor() {
    super('Cet échange n’existe pas.');
  }
}

/** What was read stays as it was read: a message is corrected soon after it was written, or answered. */
export class MessageSettledError extends DomainError {
  readonly code = 'discussion.message-settled';
  readonly kind = 'refused';

  constructor(minutes: number) {
    super(`Un message se modifie dans les ${String(minutes)} minutes qui suivent son envoi, par son auteur. Écrivez plutôt une suite.`);
  }
}

/** A discussion is not a store. */
export class DiscussionFullError extends DomainError {
  readonly code = 'discussion.full';
  readonly kind = 'refused';

  constructor(most: number) {
    super(`Cet échange compte déjà ${String(most)} messages, le nombre permis.`);
  }
}

/** They take part by a delegation that is limited to other questions. */
export class DiscussionOutOfReachError extends DomainError {
  readonly code = 'discussion.out-of-reach';
  readonly kind = 'refused';

  constructor() {
    super('Votre délégation ne porte pas sur cette question : vous lisez cet échange sans y écrire.');
  }
}
