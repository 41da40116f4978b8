import { type ErrorKind } from '../../shared/domain-error.js';

/** RFC 9457: what every failed request answers. `code` is stable: the client's catalogue has its French sentence. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly [member: string]: unknown;
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

const STATUS: Readonly<Record<ErrorKind, number>> = {
  malformed: 400,
  unauthenticated: 401,
  absent: 404,
  refused: 409,
  conflict: 409,
  stale: 412,
  'precondition-required': 428,
  'too-large': 413,
  unsupported: 415,
  invalid: 422,
  throttled: 429,
  unavailable: 503,
};

const TITLES: Readonly<Record<number, string>> = {
  400: 'Demande mal formée',
  401: 'Connexion requise',
  403: 'Demande refusée',
  404: 'Page ou élément introuvable',
  405: 'Méthode non admise',
  406: 'Format de réponse non disponible',
  408: 'Demande trop lente',
  409: 'Action refusée',
  412: 'Élément modifié entre-temps',
  413: 'Envoi trop volumineux',
  414: 'Adresse trop longue',
  415: 'Format non pris en charge',
  422: 'Valeurs à corriger',
  428: 'Version attendue manquante',
  429: 'Trop de demandes',
  431: 'En-têtes trop longs',
  500: 'Erreur inattendue',
  503: 'Service momentanément indisponible',
};

export function statusOf(kind: ErrorKind): number {
  return STATUS[kind];
}

export interface Failure {
  readonly status: number;
  readonly code: string;
  readonly detail?: string;
  readonly members?: Readonly<Record<string, unknown>>;
}

/** The document of a failure. Members of its own never replace the standard ones. */
export function problemDocument({ status, code, detail, members = {} }: Failure): ProblemDocument {
  const title = TITLES[status] ?? TITLES[500] ?? '';
  return { ...members, type: `urn:e-cars:${code}`, title, status, code, detail: detail ?? title };
}
