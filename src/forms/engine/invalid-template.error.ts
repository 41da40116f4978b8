import { DomainError } from '../../shared/domain-error.js';
import { type Problem } from '../../shared/problem.js';

/** A template has faults; `details.problems` tells each with its pointer. */
export class InvalidTemplateError extends DomainError {
  readonly code = 'template.invalid';
  readonly kind = 'invalid';

  constructor(problems: readonly Problem[]) {
    super(`The template has ${problems.length} problem(s)`, { problems });
  }
}
