import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import Provider from 'oidc-provider';
import { freePort } from '../../src/platform/database/embedded/free-port.js';
import { type OidcSettings } from '../../src/platform/index.js';
import { rewritten } from './rewritten-answers.js';

/** Somebody whom the provider knows; `amr`: how they showed who they are. */
export interface ProviderPerson {
  readonly email: string;
  readonly email_verified?: boolean;
  readonly given_name: string;
  readonly usual_name: string;
  readonly amr?: readonly string[];
}

/** Changes what the provider answers on its way out: its token endpoint, or its profile. */
export interface Tampering {
  token?: (answer: string) => Promise<string>;
  profile?: (answer: string) => Promise<string>;
}

export interface IdentityProvider {
  readonly issuer: string;
  readonly settings: OidcSettings;
  readonly people: Record<string, ProviderPerson>;
  /** Its own private key, to sign what it would not. */
  readonly key: JWK;
  readonly tampering: Tampering;
  /** Answers nobody any more, until `start`. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

const CLIENT = { clientId: 'e-cars', clientSecret: 'a secret of the provider and of this service' };

/** A real OpenID Connect provider on the loopback, with ProConnect's profile: ES256, signed profile, PKCE asked for. `origin`: of the service. */
export async function startIdentityProvider(origin: string, algorithm: 'ES256' | 'RS256' = 'ES256'): Promise<IdentityProvider> {
  const port = await freePort();
  const issuer = `http://127.0.0.1:${String(port)}`;
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  const key = { ...(await exportJWK(privateKey)), alg: algorithm, use: 'sig', kid: 'first' };
  const people: Record<string, ProviderPerson> = {};
  const tampering: Tampering = {};
  const provider = new Provider(issuer, configuration(origin, algorithm, key, people));
  const answer = provider.callback();
  let server: Server | undefined;
  const start = async (): Promise<void> => {
    server = createServer((request, response) => {
      rewritten(request, response, tampering);
      if (request.url?.startsWith('/interaction/')) void interact(provider, people, request, response);
      else answer(request, response);
    });
    await new Promise<void>((resolve) => {
      server?.listen(port, '127.0.0.1', resolve);
    });
  };
  const stop = async (): Promise<void> => {
    const stopped = server;
    stopped?.closeAllConnections();
    await new Promise<void>((resolve) => {
      if (
        !stopped?.close(() => {
          resolve();
        })
      )
        resolve();
    });
    server = undefined;
  };
  await start();
  const profile = { scopes: ['openid', 'given_name', 'usual_name', 'email'], acrValues: 'eidas1', trustsEmail: false, pkce: true };
  const settings = { issuer, ...CLIENT, label: 'ProConnect', helpUrl: 'https://www.proconnect.gouv.fr/', ...profile };
  return { issuer, settings, people, key, tampering, stop, start };
}

function configuration(origin: string, algorithm: string, key: JWK, people: Record<string, ProviderPerson>): Record<string, unknown> {
  return {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: [`${origin}/api/auth/callback/oidc`],
        post_logout_redirect_uris: [`${origin}/connexion`],
        token_endpoint_auth_method: 'client_secret_post',
        id_token_signed_response_alg: algorithm,
        userinfo_signed_response_alg: algorithm,
      },
    ],
    jwks: { keys: [key] },
    cookies: { keys: ['only for tests'] },
    acrValues: ['eidas1'],
    claims: {
      openid: ['sub'],
      email: ['email', 'email_verified'],
      given_name: ['given_name'],
      usual_name: ['usual_name'],
      amr: null,
      acr: null,
    },
    features: {
      jwtUserinfo: { enabled: true },
      claimsParameter: { enabled: true },
      devInteractions: { enabled: false },
      rpInitiatedLogout: { logoutSource: askLogout },
    },
    interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    pkce: { required: () => true },
    findAccount: (_context: unknown, id: string) => ({ accountId: id, claims: () => Promise.resolve({ sub: id, ...people[id] }) }),
    loadExistingGrant: loadGrant,
  };
}

interface GrantContext {
  readonly oidc: {
    readonly provider: Provider;
    readonly session: { readonly accountId: string };
    readonly client: { readonly clientId: string };
  };
}

/** The provider's own users agree once and for all, as with ProConnect. */
async function loadGrant({ oidc: { provider, session, client } }: GrantContext): Promise<unknown> {
  const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
  grant.addOIDCScope('openid email given_name usual_name');
  grant.addOIDCClaims(['amr', 'acr']);
  await grant.save();
  return grant;
}

function askLogout(context: { body: string }, form: string): void {
  context.body = `<!doctype html><html lang="fr"><title>Fournisseur</title><h1>Fournisseur d’identité</h1>${form}
    <button form="op.logoutForm" name="logout" value="yes">Quitter aussi le fournisseur</button>`;
}

/** The provider's sign-in page: one button for each of its people, and one to give up. */
async function interact(
  provider: Provider,
  people: Readonly<Record<string, ProviderPerson>>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const chosen = new URL(request.url ?? '', 'http://here.invalid').searchParams.get('person');
  if (chosen === null) {
    const links = Object.keys(people).map((id) => `<li><a href="?person=${id}">${id}</a></li>`);
    const body = `<!doctype html><html lang="fr"><title>Fournisseur</title><h1>Fournisseur d’identité</h1><ul>${links.join('')}</ul><a href="?person=">Annuler</a>`;
    response.setHeader('content-type', 'text/html; charset=utf-8').end(body);
    return;
  }
  const refused = { error: 'access_denied', error_description: 'given up' };
  const login = { accountId: chosen, acr: 'eidas1', amr: people[chosen]?.amr ?? ['pwd'] };
  await provider.interactionFinished(request, response, chosen === '' ? refused : { login });
}
