import { DomainError } from '../../shared/domain-error.js';
import { type Reason } from '../../shared/reason.js';

/** The extension is not on the region's list. */
export class DocumentUnsupportedError extends DomainError {
  readonly code = 'document.unsupported';
  readonly kind = 'unsupported';

  constructor(extension: string, allowed: readonly string[]) {
    const given = extension === '' ? 'Ce fichier n’a pas d’extension.' : `Le format «\u00a0${extension}\u00a0» n’est pas accepté.`;
    super(`${given} Formats acceptés\u00a0: ${allowed.join(', ')}.`, { extension, allowed });
  }
}

export class DocumentTooLargeError extends DomainError {
  readonly code = 'document.too-large';
  readonly kind = 'too-large';

  constructor(maxBytes: number) {
    super(`Ce fichier dépasse ${Math.floor(maxBytes / 1024 / 1024)}\u00a0Mo, la taille maximale.`, { maxBytes });
  }
}

export class DocumentEmptyError extends DomainError {
  readonly code = 'document.empty';
  readonly kind = 'invalid';

  constructor() {
    super('Ce fichier est vide.');
  }
}

/** What is inside is not what the extension says, or is not safe to keep. */
export class DocumentMismatchError extends DomainError {
  readonly code = 'document.mismatch';
  readonly kind = 'invalid';

  constructor(extension: string, cause: MismatchCause) {
    super(`${SENTENCES[cause]} Enregistrez-le à nouveau au format «\u00a0${extension}\u00a0», puis déposez-le.`, { extension, cause });
  }
}

export type MismatchCause = 'content' | 'macros' | 'archive' | 'protected';

const SENTENCES: Readonly<Record<MismatchCause, string>> = {
  content: 'Le contenu de ce fichier ne correspond pas à son extension.',
  macros: 'Ce fichier contient des macros que son extension n’annonce pas.',
  archive: 'Cette archive est trop grande une fois ouverte, ou contient des chemins ou des archives qui ne sont pas admis.',
  protected: 'Ce fichier est protégé par un mot de passe\u00a0: personne ne pourrait le vérifier.',
};

/** The request is not a form with one file. */
export class UploadMalformedError extends DomainError {
  readonly code = 'document.malformed';
  readonly kind = 'malformed';

  constructor() {
    super(
      'L’envoi doit dire où va le document (la question «\u00a0key\u00a0», ou un autre «\u00a0level\u00a0»), puis contenir un seul fichier («\u00a0file\u00a0»).',
    );
  }
}

/** The question expects no such piece. */
export class EvidenceAbsentError extends DomainError {
  readonly code = 'document.evidence-absent';
  readonly kind = 'invalid';

  constructor() {
    super('Cette question n’attend pas de pièce de ce nom.');
  }
}

/** This person may not add a document here now; `reasons` says why. */
export class DocumentLockedError extends DomainError {
  readonly code = 'document.locked';
  readonly kind = 'refused';

  constructor(reasons: readonly Reason[]) {
    super('Aucun document ne peut être ajouté à cette question.', { reasons });
  }
}

/** This person may not take this document away now; `reasons` says why. */
export class DocumentKeptError extends DomainError {
  readonly code = 'document.kept';
  readonly kind = 'refused';

  constructor(reasons: readonly Reason[]) {
    super('Ce document ne peut être ni retiré ni remplacé.', { reasons });
  }
}

/** The contract has no such establishment. */
export class EstablishmentAbsentError extends DomainError {
  readonly code = 'document.establishment-absent';
  readonly kind = 'invalid';

  constructor() {
    super('Cet établissement ne fait pas partie du contrat.');
  }
}

export class DocumentAbsentError extends DomainError {
  readonly code = 'document.absent';
  readonly kind = 'absent';

  constructor() {
    super('Ce document n’existe pas.');
  }
}

/** An antivirus has not cleared it. */
export class DocumentClosedError extends DomainError {
  readonly code = 'document.closed';
  readonly kind = 'refused';

  constructor(verdict: string) {
    super('Ce document ne peut pas être ouvert\u00a0: l’analyse antivirus ne l’a pas déclaré sain.', {
      reasons: [{ code: 'document-not-safe', params: { verdict } }],
    });
  }
}
