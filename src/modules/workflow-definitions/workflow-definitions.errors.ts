import { DomainError } from '../../shared/domain-error.js';

/** A published version never changes: another content needs another version (design rule 4). */
export class WorkflowAlreadyPublishedError extends DomainError {
  readonly code = 'workflow-definition.already-published';
  readonly kind = 'conflict';

  constructor(id: string, version: string) {
    super(`Le circuit ${id} ${version} est déjà publié avec un autre contenu : publiez une nouvelle version.`, { id, version });
  }
}

/** No such definition, or not for this region. */
export class WorkflowDefinitionAbsentError extends DomainError {
  readonly code = 'workflow-definition.absent';
  readonly kind = 'absent';

  constructor(hash: string) {
    super('Ce circuit n’existe pas.', { hash });
  }
}
