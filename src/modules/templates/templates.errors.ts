import { DomainError } from '../../shared/domain-error.js';

/** A published version never changes: another content needs another version (design rule 4). */
export class TemplateAlreadyPublishedError extends DomainError {
  readonly code = 'template.already-published';
  readonly kind = 'conflict';

  constructor(id: string, version: string) {
    super(`La trame ${id} ${version} est déjà publiée avec un autre contenu : publiez une nouvelle version.`, { id, version });
  }
}

/** No such template, or not for this region. */
export class TemplateAbsentError extends DomainError {
  readonly code = 'template.absent';
  readonly kind = 'absent';

  constructor(hash: string) {
    super('Cette trame n’existe pas.', { hash });
  }
}
