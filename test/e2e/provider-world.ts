import { freePort } from '../../src/platform/database/embedded/free-port.js';
import { type OidcSettings } from '../../src/platform/index.js';
import { type IdentityProvider, startIdentityProvider } from '../support/identity-provider.js';
import { type Agent, anonymous, type ServerOptions, startServer, type TestServer } from '../support/index.js';

export interface ProviderWorld {
  readonly server: TestServer;
  readonly provider: IdentityProvider;
  close(): Promise<void>;
}

/** The service and a provider that know each other. */
export async function openProviderWorld(
  change: Partial<OidcSettings> = {},
  algorithm: 'ES256' | 'RS256' = 'ES256',
  start: (options: ServerOptions) => Promise<TestServer> = startServer,
): Promise<ProviderWorld> {
  const port = await freePort();
  const provider = await startIdentityProvider(`http://127.0.0.1:${String(port)}`, algorithm);
  const server = await start({ config: { port, oidc: { ...provider.settings, ...change } } });
  const close = async (): Promise<void> => {
    await server.close();
    await provider.stop();
  };
  return { server, provider, close };
}

/** Cookies of a browser at the provider's. */
type Jar = Map<string, string>;

export interface Journey {
  readonly agent: Agent;
  /** The address by which the provider sends back, not yet followed. */
  readonly callback: string;
}

/** « S’identifier avec ProConnect », then one of the provider's people; stops at the door on the way back. */
export async function toTheDoor(
  { server }: ProviderWorld,
  person: string,
  agent: Agent = anonymous(server),
  back = '/contrats',
): Promise<Journey> {
  const { body, status, text } = await agent.post('/api/auth/sign-in/oidc').send({ back });
  if (status !== 200) throw new Error(`The way to the provider is closed: ${String(status)} ${text}`);
  const jar: Jar = new Map();
  let url = (body as { url: string }).url;
  while (!url.startsWith(server.url)) url = await follow(url, person, jar);
  return { agent, callback: url };
}

/** The same, and through the door: where the person lands. */
export async function enterBy(
  world: ProviderWorld,
  person: string,
  agent?: Agent,
  back?: string,
): Promise<{ agent: Agent; address: string }> {
  const journey = await toTheDoor(world, person, agent, back);
  return { agent: journey.agent, address: await knock(journey) };
}

/** Follows the provider's address back; says where it leads. */
export async function knock({ agent, callback }: Journey): Promise<string> {
  const { pathname, search } = new URL(callback);
  const { status, headers } = await agent.get(`${pathname}${search}`).redirects(0);
  if (status !== 302) throw new Error(`The return answered ${String(status)}`);
  return String(headers.location);
}

async function follow(url: string, person: string, jar: Jar): Promise<string> {
  const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(url, { redirect: 'manual', headers: { cookie } });
  for (const set of response.headers.getSetCookie()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? [];
    jar.set(name, value);
  }
  const location = response.headers.get('location');
  if (location !== null) return new URL(location, url).href;
  if (!url.includes('/interaction/')) throw new Error(`The provider answered ${String(response.status)}: ${await response.text()}`);
  return `${url}?person=${person}`;
}
