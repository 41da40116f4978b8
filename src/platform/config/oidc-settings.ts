import { type EnvironmentReader } from './environment.js';
import { address, list, oneOf, type Setting, text } from './setting.js';

/** An OpenID Connect provider that vouches for people, ProConnect unless told otherwise. */
export interface OidcSettings {
  /** As the provider writes it in its tokens, to the letter. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** « S’identifier avec … ». */
  readonly label: string;
  /** « Qu’est-ce que … ? ». */
  readonly helpUrl: string;
  readonly scopes: readonly string[];
  /** Asked of the provider as `acr_values`. */
  readonly acrValues: string | undefined;
  /** Its addresses count as verified though it does not say so: only for a provider that proves them, all of them. */
  readonly trustsEmail: boolean;
  readonly pkce: boolean;
}

const PROFILE = ['openid', 'given_name', 'usual_name', 'email'];
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);
const NEEDED = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;
const OTHERS = ['OIDC_LABEL', 'OIDC_HELP_URL', 'OIDC_SCOPES', 'OIDC_ACR_VALUES', 'OIDC_TRUST_EMAIL', 'OIDC_PKCE'] as const;

const issuer: Setting<string> = {
  name: 'OIDC_ISSUER',
  expected: 'l’adresse du fournisseur d’identité en https, comme https://fournisseur.exemple.fr/api/v2',
  read: (value) => (isSafeAddress(value) ? value : undefined),
};

/** Tokens travel over https; plain http is for a provider on this very machine. */
export function isSafeAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname, username, hash } = new URL(value);
  const secure = protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname));
  return secure && username === '' && hash === '';
}

/** All of it, or nothing: a provider that is half described is refused at boot. */
export function readOidc(reader: EnvironmentReader): OidcSettings | undefined {
  const known = {
    issuer: reader.optional(issuer),
    clientId: reader.optional(text('OIDC_CLIENT_ID', 'l’identifiant que le fournisseur a donné à ce service')),
    clientSecret: reader.optional(text('OIDC_CLIENT_SECRET', 'le secret que le fournisseur a donné à ce service')),
  };
  const rest = readChoices(reader);
  complainOfHalf(reader);
  const { issuer: from, clientId, clientSecret } = known;
  return from === undefined || clientId === undefined || clientSecret === undefined
    ? undefined
    : { issuer: from, clientId, clientSecret, ...rest };
}

function readChoices(reader: EnvironmentReader): Omit<OidcSettings, 'issuer' | 'clientId' | 'clientSecret'> {
  const acr = reader.or(text('OIDC_ACR_VALUES', 'des niveaux séparés par des espaces, ou none'), 'eidas1');
  return {
    label: reader.or(text('OIDC_LABEL', 'le nom du fournisseur'), 'ProConnect'),
    helpUrl: reader.or(address('OIDC_HELP_URL', ['https:'], 'https://fournisseur.exemple.fr'), new URL('https://www.proconnect.gouv.fr/'))
      .href,
    scopes: reader.or(list('OIDC_SCOPES', 'des noms séparés par des virgules'), PROFILE),
    acrValues: acr === 'none' ? undefined : acr,
    trustsEmail: reader.or(oneOf('OIDC_TRUST_EMAIL', ['yes', 'no']), 'no') === 'yes',
    pkce: reader.or(oneOf('OIDC_PKCE', ['S256', 'none']), 'S256') === 'S256',
  };
}

function complainOfHalf(reader: EnvironmentReader): void {
  const missing = NEEDED.filter((name) => !reader.has(name));
  if (missing.length === 0 || ![...NEEDED, ...OTHERS].some((name) => reader.has(name))) return;
  reader.complain(`La connexion par un fournisseur d’identité est incomplète : indiquez aussi ${missing.join(' et ')}.`);
}
