import { isSafeAddress, type OidcSettings } from '../../../platform/index.js';
import { isRecord } from '../../../shared/json.js';
import { ProviderUnavailableError } from './oidc.errors.js';

/** Nobody waits longer for a provider, and local sign-in never does. */
export const PROVIDER_PATIENCE = 5_000;

/** The parts of a provider's own description that are used (OpenID Connect Discovery 1.0). */
export interface ProviderMetadata {
  readonly authorization: string;
  readonly token: string;
  readonly userinfo: string;
  readonly keys: string;
}

export function discoveryAddress({ issuer }: Pick<OidcSettings, 'issuer'>): string {
  return `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
}

/** Reads and checks it: it must name the issuer that was configured, or tokens of another would be believed (Discovery, 4.3). */
export async function discover(settings: OidcSettings): Promise<ProviderMetadata> {
  const document = await read(discoveryAddress(settings)).catch(() => undefined);
  const { authorization_endpoint: authorization, token_endpoint: token, userinfo_endpoint: userinfo, jwks_uri: keys } = document ?? {};
  const found = { authorization, token, userinfo, keys };
  if (document?.issuer !== settings.issuer || !isMetadata(found)) throw new ProviderUnavailableError(settings.label);
  return found;
}

async function read(url: string): Promise<Record<string, unknown> | undefined> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(PROVIDER_PATIENCE) });
  const document: unknown = response.ok ? await response.json() : undefined;
  return isRecord(document) ? document : undefined;
}

function isMetadata(found: Record<keyof ProviderMetadata, unknown>): found is ProviderMetadata {
  return Object.values(found).every((address) => typeof address === 'string' && isSafeAddress(address));
}
