import { createRemoteJWKSet, decodeProtectedHeader, type JWTPayload, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { type OidcSettings } from '../../../platform/index.js';
import { isRecord } from '../../../shared/json.js';
import { PROVIDER_PATIENCE, type ProviderMetadata } from './discovery.js';
import { ProviderUnavailableError } from './oidc.errors.js';

/** Signatures with a private key of the provider only: no shared secret, and never none. */
const ALGORITHMS = ['ES256', 'RS256'];

export interface Exchange {
  readonly code: string;
  readonly redirectURI: string;
  readonly codeVerifier?: string | undefined;
}

export interface Tokens {
  readonly idToken: string;
  readonly accessToken: string;
}

/** Speaks with the provider, server to server: the code for tokens, then the person's profile. */
export class ProviderCalls {
  private readonly keys: JWTVerifyGetKey;

  constructor(
    private readonly settings: OidcSettings,
    private readonly metadata: ProviderMetadata,
  ) {
    this.keys = createRemoteJWKSet(new URL(metadata.keys), { timeoutDuration: PROVIDER_PATIENCE });
  }

  /** Nothing when the provider refuses the code: used, too old, or another's. @throws ProviderUnavailableError when it does not answer. */
  async exchange({ code, redirectURI, codeVerifier }: Exchange): Promise<Tokens | undefined> {
    const { clientId, clientSecret } = this.settings;
    const body = new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: redirectURI });
    body.set('client_id', clientId);
    body.set('client_secret', clientSecret);
    if (codeVerifier !== undefined) body.set('code_verifier', codeVerifier);
    const response = await this.ask(this.metadata.token, { method: 'POST', body });
    const answer: unknown = response.ok ? await response.json() : undefined;
    if (!isRecord(answer) || typeof answer.id_token !== 'string' || typeof answer.access_token !== 'string') return undefined;
    return { idToken: answer.id_token, accessToken: answer.access_token };
  }

  /** The claims of the id token, which the library has verified already; its algorithm is checked here too. */
  async identity(idToken: string): Promise<JWTPayload> {
    return this.verified(idToken);
  }

  /** The profile, signed (`application/jwt`, as ProConnect answers) or over our own connection; always of the same person. */
  async profile(accessToken: string, subject: string | undefined): Promise<Record<string, unknown> | undefined> {
    const response = await this.ask(this.metadata.userinfo, { headers: { authorization: `Bearer ${accessToken}` } });
    if (!response.ok) return undefined;
    const signed = response.headers.get('content-type')?.startsWith('application/jwt') === true;
    const claims: unknown = signed ? await this.verified((await response.text()).trim()) : await response.json();
    return isRecord(claims) && typeof claims.sub === 'string' && claims.sub === subject ? claims : undefined;
  }

  private async verified(token: string): Promise<JWTPayload> {
    if (!ALGORITHMS.includes(decodeProtectedHeader(token).alg ?? '')) throw new Error('A signature that is not accepted');
    const { issuer, clientId: audience } = this.settings;
    const { payload } = await jwtVerify(token, this.keys, { algorithms: ALGORITHMS, issuer, audience, clockTolerance: 30 });
    return payload;
  }

  private async ask(url: string, request: RequestInit): Promise<Response> {
    const options = { ...request, redirect: 'error' as const, signal: AbortSignal.timeout(PROVIDER_PATIENCE) };
    const response = await fetch(url, options).catch(() => undefined);
    if (!response || response.status >= 500) throw new ProviderUnavailableError(this.settings.label);
    return response;
  }
}
