import { createHmac } from 'node:crypto';
import { decodeJwt, generateKeyPair, importJWK, type JWTPayload, SignJWT } from 'jose';
import { enterBy, openProviderWorld, type ProviderWorld } from './provider-world.js';

const CAMILLE = 'camille.fontbelle@ch-valombre.example';
const coded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The provider's answers, changed on their way: none of them may open a session, nor fail. */
describe('tokens that are not what they should be', () => {
  let world: ProviderWorld;
  beforeAll(async () => {
    world = await openProviderWorld();
    const person = { email: CAMILLE, email_verified: true, given_name: 'Camille', usual_name: 'Fontbelle' };
    Object.assign(world.provider.people, { camille: person, other: { ...person, email: 'autre@ailleurs.example' } });
  });
  afterAll(() => world.close());
  afterEach(() => {
    delete world.provider.tampering.token;
    delete world.provider.tampering.profile;
  });

  type Forge = (claims: JWTPayload) => Promise<string>;
  const sign = async (claims: JWTPayload): Promise<string> =>
    new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'first' }).sign(await importJWK(world.provider.key, 'ES256'));
  const unsigned = (claims: JWTPayload): Promise<string> => Promise.resolve(`${coded({ alg: 'none' })}.${coded(claims)}.`);
  const bySecret = (claims: JWTPayload): Promise<string> => {
    const text = `${coded({ alg: 'HS256' })}.${coded(claims)}`;
    const { clientSecret } = world.provider.settings;
    return Promise.resolve(`${text}.${createHmac('sha256', clientSecret).update(text).digest('base64url')}`);
  };
  const byAnother = async (claims: JWTPayload): Promise<string> =>
    new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: 'first' }).sign((await generateKeyPair('ES256')).privateKey);

  const forgeries: [string, Forge][] = [
    ['another nonce', (claims) => sign({ ...claims, nonce: 'another nonce, long enough to be one' })],
    ['no nonce', (claims) => sign({ ...claims, nonce: undefined })],
    ['another issuer', (claims) => sign({ ...claims, iss: 'https://autre.example' })],
    ['another audience', (claims) => sign({ ...claims, aud: 'another service' })],
    ['an end long past', (claims) => sign({ ...claims, exp: 1_000_000_000 })],
    ['no end', (claims) => sign({ ...claims, exp: undefined })],
    ['no signature (alg none)', unsigned],
    ['a signature by the shared secret', bySecret],
    ['a signature by another key', byAnother],
    ['another person than the profile', (claims) => sign({ ...claims, sub: 'other' })],
    ['nothing that is a token', () => Promise.resolve('not.a.token')],
  ];

  it('open a session when they are what they should be', async () => {
    world.provider.tampering.token = async (answer) => {
      const tokens = JSON.parse(answer) as { id_token: string };
      return JSON.stringify({ ...tokens, id_token: await sign(decodeJwt(tokens.id_token)) });
    };
    world.provider.tampering.profile = (answer) => sign(decodeJwt(answer));
    expect((await enterBy(world, 'camille')).address).toBe('/contrats');
  });

  it.each(forgeries)('are refused as an id token with %s', async (_what, forge) => {
    world.provider.tampering.token = async (answer) => {
      const tokens = JSON.parse(answer) as { id_token: string };
      return JSON.stringify({ ...tokens, id_token: await forge(decodeJwt(tokens.id_token)) });
    };
    const { agent, address } = await enterBy(world, 'camille');
    expect(address).toBe('/connexion?refus=refused');
    expect((await agent.get('/api/me')).status).toBe(401);
  });

  it('are refused when there is no id token at all', async () => {
    world.provider.tampering.token = (answer) =>
      Promise.resolve(JSON.stringify({ ...(JSON.parse(answer) as Record<string, unknown>), id_token: undefined }));
    expect((await enterBy(world, 'camille')).address).toBe('/connexion?refus=refused');
  });

  it.each(forgeries.filter(([what]) => !/nonce|^no end/.test(what)))('are refused as a profile with %s', async (_what, forge) => {
    world.provider.tampering.profile = (answer) => forge(decodeJwt(answer));
    const { agent, address } = await enterBy(world, 'camille');
    expect(address).toBe('/connexion?refus=refused');
    expect((await agent.get('/api/me')).status).toBe(401);
  });

  it.each(['', '{"error":"server_error"}', '[]', 'null', '<html></html>'])(
    'are refused as an answer that is none: %j',
    async (nonsense) => {
      world.provider.tampering.token = () => Promise.resolve(nonsense);
      expect((await enterBy(world, 'camille')).address).toBe('/connexion?refus=refused');
    },
  );
});
