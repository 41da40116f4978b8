import { Logger } from '@nestjs/common';
import { genericOAuth } from 'better-auth/plugins';
import { type OidcSettings } from '../../../platform/index.js';
import { discoveryAddress } from './discovery.js';
import { currentCall } from './oidc-call.js';
import { type OidcLinks } from './oidc-links.service.js';
import { type OidcProfile, profileOf } from './oidc-profile.js';
import { ProviderUnavailableError } from './oidc.errors.js';
import { type ProviderCalls, type Tokens } from './provider-calls.js';
import { PROVIDER_ID } from './provider-id.js';

/** Where the provider sends people back after signing out: registered with it, to the letter. */
export const AFTER_SIGN_OUT = '/connexion';

export type ProviderPlugin = ReturnType<typeof genericOAuth>;

interface PluginParts {
  readonly settings: OidcSettings;
  readonly calls: ProviderCalls;
  readonly links: OidcLinks;
}

/**
 * The library holds the state, the nonce and the proof of the code (PKCE), and verifies the id token against the provider's keys.
 * The calls to the provider, the algorithms and who may enter are ours. No account is ever made.
 */
export function oidcPlugin(parts: PluginParts): ProviderPlugin {
  const { settings, calls } = parts;
  return genericOAuth({
    config: [
      {
        providerId: PROVIDER_ID,
        name: settings.label,
        discoveryUrl: discoveryAddress(settings),
        requireIdTokenVerification: true,
        clientId: settings.clientId,
        clientSecret: settings.clientSecret,
        authentication: 'post',
        scopes: [...settings.scopes],
        pkce: settings.pkce,
        authorizationUrlParams: asked(settings),
        postLogoutRedirectURI: AFTER_SIGN_OUT,
        disableSignUp: true,
        disableImplicitSignUp: true,
        accountSubject: ({ profile }) => String(profile.sub),
        getToken: async (exchange) => (await orRefusal(() => calls.exchange(exchange))) ?? refuseCode(),
        getUserInfo: async ({ idToken, accessToken }) => {
          const profile = await orRefusal(() => admitted(parts, { idToken, accessToken }));
          return profile ? { sub: profile.sub, email: profile.email, emailVerified: profile.emailVerified, name: profile.name } : null;
        },
      },
    ],
  });
}

/** The level, and the methods that were used: the provider says the second only when asked (`amr`). */
function asked({ acrValues }: OidcSettings): Record<string, string> {
  const claims = JSON.stringify({ id_token: { amr: { essential: true } } });
  return acrValues === undefined ? { claims } : { claims, acr_values: acrValues };
}

/** Whom the tokens speak of, once all is verified and an account may be opened. */
async function admitted({ settings, calls, links }: PluginParts, tokens: Partial<Tokens>): Promise<OidcProfile | undefined> {
  const { idToken, accessToken } = tokens;
  if (idToken === undefined || accessToken === undefined) return undefined;
  const identity = await calls.identity(idToken);
  const userinfo = await calls.profile(accessToken, identity.sub);
  const profile = userinfo && profileOf(identity, userinfo, settings.trustsEmail);
  if (!profile) return undefined;
  const call = currentCall();
  if (call) Object.assign(call, { refusal: await links.refusal(profile), provedTwice: profile.provedTwice });
  return call?.refusal === undefined ? profile : undefined;
}

/** The library would answer a failure with a 500: it becomes a refusal that says why. */
async function orRefusal<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    const call = currentCall();
    if (call) call.refusal = error instanceof ProviderUnavailableError ? 'unavailable' : 'refused';
    new Logger('Accounts').warn(`Identity provider: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function refuseCode(): never {
  throw new Error('The provider gave no tokens for this code');
}
