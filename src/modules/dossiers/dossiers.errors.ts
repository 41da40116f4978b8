import { DomainError } from '../../shared/domain-error.js';
import { type Reason } from '../../shared/reason.js';
import { type FieldProblem } from '../../forms/index.js';
import { type AnswerView } from './dto/answers.view.js';

/** The dossier's form has no such question. */
export class QuestionAbsentError extends DomainError {
  readonly code = 'question.absent';
  readonly kind = 'absent';

  constructor() {
    super('Cette question n’existe pas dans le dossier.');
  }
}

/** This person may not write here now; `reasons` says why. */
export class AnswerLockedError extends DomainError {
  readonly code = 'answer.locked';
  readonly kind = 'refused';

  constructor(reasons: readonly Reason[]) {
    super('Cette question ne peut pas être modifiée.', { reasons });
  }
}

/** Somebody else saved it since it was read: `theirs` is what stands now. */
export class AnswerStaleError extends DomainError {
  readonly code = 'answer.stale';
  readonly kind = 'stale';

  constructor(theirs: AnswerView | null) {
    super('Cette réponse a été modifiée entre-temps.', { base: null, theirs });
  }
}

/** The value is not one that the question accepts; nothing was changed. */
export class AnswerInvalidError extends DomainError {
  readonly code = 'answer.invalid';
  readonly kind = 'invalid';

  constructor(errors: readonly FieldProblem[]) {
    super('Cette réponse n’est pas acceptée.', { errors });
  }
}

/** A write says which version it starts from (design rule 7). */
export class IfMatchMissingError extends DomainError {
  readonly code = 'answer.if-match-missing';
  readonly kind = 'precondition-required';

  constructor() {
    super('L’en-tête If-Match est attendu : le numéro de version de la réponse, ou "0".');
  }
}

/** A draft is a note to oneself, not a store. */
export class DraftTooLargeError extends DomainError {
  readonly code = 'draft.too-large';
  readonly kind = 'too-large';

  constructor() {
    super('Ce brouillon dépasse 64 Ko.');
  }
}

/** A campaign by documents only has no form. */
export class FormAbsentError extends DomainError {
  readonly code = 'form.absent';
  readonly kind = 'absent';

  constructor() {
    super('Ce dossier n’a pas de questionnaire.');
  }
}
