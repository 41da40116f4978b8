import { problemDocument, PROBLEM_TYPE } from '../../../platform/index.js';
import { isRecord } from '../../../shared/json.js';

/** What the library answered, and to what. */
export interface LibraryAnswer {
  readonly path: string;
  readonly status: number;
  readonly body: unknown;
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: unknown;
}

const DETAILS = {
  'identity.credentials-refused': 'Cette adresse et ce mot de passe ne correspondent pas. Vérifiez-les, ou renouvelez votre mot de passe.',
  'identity.code-refused':
    'Ce code n’est pas ou n’est plus valable. Vérifiez les six chiffres du dernier message reçu, ou demandez un nouveau code.',
  'identity.must-renew': 'Avant de vous connecter, renouvelez votre mot de passe : un code à six chiffres arrive dans votre messagerie.',
  'identity.password-refused': 'Ce mot de passe ne respecte pas toutes les règles.',
  'identity.throttled': 'Trop de demandes en peu de temps. Patientez quelques minutes avant de recommencer.',
  'request.refused': 'Cette demande n’est pas acceptée.',
  'request.failed': 'Une erreur inattendue est survenue.',
} as const;
type Code = keyof typeof DETAILS;

/**
 * The library's answer in the product's words. On success nothing of it goes out: the session is in the cookie.
 * All refusals of one path read alike, or they would tell a known address from an unknown one (its own codes do).
 */
export function publicAnswer(answer: LibraryAnswer): Answer {
  if (answer.status < 400) return { status: 200, type: 'application/json; charset=utf-8', body: { success: true } };
  return problem(...refusal(answer), reasonsOf(answer.body));
}

function refusal({ path, status, body }: LibraryAnswer): [number, Code] {
  if (status >= 500) return [500, 'request.failed'];
  if (status === 429) return [429, 'identity.throttled'];
  if (codeOf(body) === 'PASSWORD_REFUSED') return [422, 'identity.password-refused'];
  if (codeOf(body) === 'MUST_RENEW') return [403, 'identity.must-renew'];
  if (path === '/sign-in/email') return [401, 'identity.credentials-refused'];
  return path.startsWith('/email-otp/') ? [400, 'identity.code-refused'] : [400, 'request.refused'];
}

function problem(status: number, code: Code, members: Record<string, unknown>): Answer {
  return { status, type: PROBLEM_TYPE, body: problemDocument({ status, code, detail: DETAILS[code], members }) };
}

function codeOf(body: unknown): unknown {
  return isRecord(body) ? body.code : undefined;
}

function reasonsOf(body: unknown): Record<string, unknown> {
  return isRecord(body) && Array.isArray(body.reasons) ? { reasons: body.reasons as unknown[] } : {};
}
