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
  'identity.must-renew': 'Avant de vous connecter, renouvelez votre mot de passe : un code à six chiffres arrive dans votre messagerie.',
  'identity.password-refused': 'Ce mot de passe ne respecte pas toutes les règles.',
  'identity.password-wrong': 'Le mot de passe actuel n’est pas le bon.',
  'identity.session-required': 'Votre session est terminée ou n’est pas ouverte : connectez-vous.',
  'identity.second-step-over': 'Le temps pour donner le code est passé, ou trop de codes ont été essayés : recommencez la connexion.',
  'identity.second-code-refused':
    'Ce code n’est pas le bon, ou a déjà servi. Vérifiez l’heure de votre appareil et donnez le code affiché.',
  'identity.throttled': 'Trop de demandes en peu de temps. Patientez quelques minutes avant de recommencer.',
  'request.refused': 'Cette demande n’est pas acceptée.',
  'request.failed': 'Une erreur inattendue est survenue.',
} as const;
type Code = keyof typeof DETAILS;

/** What goes out of a success, by path: what the person must see once, or what comes next. */
const SHOWN: Readonly<Record<string, readonly string[]>> = {
  '/sign-in/email': ['twoFactorRedirect'],
  '/sign-out': ['url'],
  '/two-factor/enable': ['totpURI', 'backupCodes'],
  '/two-factor/generate-backup-codes': ['backupCodes'],
};

/** The library's codes that have a meaning of their own for a person; all others read as the refusal of their path. */
const REFUSALS: Readonly<Record<string, [number, Code]>> = {
  PASSWORD_REFUSED: [422, 'identity.password-refused'],
  MUST_RENEW: [403, 'identity.must-renew'],
  INVALID_PASSWORD: [400, 'identity.password-wrong'],
  UNAUTHORIZED: [401, 'identity.session-required'],
  INVALID_TWO_FACTOR_COOKIE: [400, 'identity.second-step-over'],
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: [400, 'identity.second-step-over'],
};

/**
 * The library's answer in the product's words. Of a success only what is listed goes out: the session is in the cookie.
 * All refusals of one path read alike, or they would tell a known address from an unknown one (its own codes do).
 */
export function publicAnswer(answer: LibraryAnswer): Answer {
  if (answer.status < 400) return { status: 200, type: 'application/json; charset=utf-8', body: { success: true, ...shown(answer) } };
  return problem(...refusal(answer), reasonsOf(answer.body));
}

function refusal({ path, status, body }: LibraryAnswer): [number, Code] {
  if (status >= 500) return [500, 'request.failed'];
  if (status === 429) return [429, 'identity.throttled'];
  const said = codeOf(body);
  // Where an address is given, nothing may tell a known one from an unknown one.
  const [sole, otherwise] = byPath(path);
  return (sole === undefined || sole.includes(said) ? REFUSALS[said] : undefined) ?? otherwise;
}

/** The only codes that a path may tell (all, when it names none), and how the rest of its refusals reads. */
function byPath(path: string): [readonly string[] | undefined, [number, Code]] {
  if (path === '/sign-in/email') return [['MUST_RENEW'], [401, 'identity.credentials-refused']];
  if (path.startsWith('/email-otp/')) return [['PASSWORD_REFUSED'], [400, 'identity.code-refused']];
  return [undefined, [400, path.startsWith('/two-factor/verify-') ? 'identity.second-code-refused' : 'request.refused']];
}

function shown({ path, body }: LibraryAnswer): Record<string, unknown> {
  if (!isRecord(body)) return {};
  return Object.fromEntries((SHOWN[path] ?? []).filter((name) => name in body).map((name) => [name, body[name]]));
}

function problem(status: number, code: Code, members: Record<string, unknown>): Answer {
  return { status, type: PROBLEM_TYPE, body: problemDocument({ status, code, detail: DETAILS[code], members }) };
}

function codeOf(body: unknown): string {
  return isRecord(body) && typeof body.code === 'string' ? body.code : '';
}

function reasonsOf(body: unknown): Record<string, unknown> {
  return isRecord(body) && Array.isArray(body.reasons) ? { reasons: body.reasons as unknown[] } : {};
}
