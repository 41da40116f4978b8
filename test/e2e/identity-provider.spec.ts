import { demonstrationAccounts } from '../../src/modules/demonstration/index.js';
import { anonymous, signIn, startServer, totp } from '../support/index.js';
import { enterBy, knock, openProviderWorld, type ProviderWorld, toTheDoor } from './provider-world.js';

const CAMILLE = 'camille.fontbelle@ch-valombre.example';
const NOE = 'noe.lestrelle@ch-valombre.example';
const INES = 'ines.maravent@ars-horizon.example';
const password = demonstrationAccounts()[0]?.password ?? '';
const named = { given_name: 'Camille', usual_name: 'Fontbelle' };

describe.each(['ES256', 'RS256'] as const)('sign-in by an identity provider that signs by %s', (algorithm) => {
  let world: ProviderWorld;
  beforeAll(async () => {
    world = await openProviderWorld({}, algorithm);
    Object.assign(world.provider.people, { camille: { email: CAMILLE.toUpperCase(), email_verified: true, ...named } });
  });
  afterAll(() => world.close());

  it('opens the account that has the verified address, and goes where one wanted to go', async () => {
    const { agent, address } = await enterBy(world, 'camille', undefined, '/mon-compte');
    expect(address).toBe('/mon-compte');
    expect((await agent.get('/api/me')).body.person).toMatchObject({ email: CAMILLE });
    expect((await agent.get('/api/me/provider-link')).body).toEqual({ label: 'ProConnect', since: expect.any(String) });
  });
});

describe('sign-in by an identity provider', () => {
  let world: ProviderWorld;
  beforeAll(async () => {
    world = await openProviderWorld();
    Object.assign(world.provider.people, {
      camille: { email: CAMILLE, email_verified: true, ...named },
      other: { email: CAMILLE, email_verified: true, ...named },
      thief: { email: NOE, email_verified: false, ...named },
      silent: { email: NOE, ...named },
      noe: { email: NOE, email_verified: true, ...named },
      ines: { email: INES, email_verified: true, ...named },
      'ines-twice': { email: INES, email_verified: true, ...named, amr: ['pwd', 'mfa'] },
      stranger: { email: 'personne@ailleurs.example', email_verified: true, ...named },
    });
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await world.provider.stop();
    await world.provider.start();
    await world.server.database.query(`delete from auth.account where "providerId" = 'oidc'; delete from auth.session;
      delete from auth."twoFactor"; delete from app.request_quota; delete from auth."rateLimit";
      update auth."user" set "twoFactorEnabled" = false, "disabledAt" = null, "mustRenew" = false, "emailVerified" = true;
      update app.region set settings = settings #- '{signIn,secondFactor}'`);
  });

  const accounts = async () =>
    (await world.server.database.query<{ email: string }>('select email from auth."user" order by email')).map(({ email }) => email);
  const links = async () =>
    world.server.database.query(`select u.email, a."accountId" as sub, a."accessToken" as opens
      from auth.account a join auth."user" u on u.id = a."userId" where a."providerId" = 'oidc' order by 1, 2`);

  it('is offered on the sign-in page only where it is configured', async () => {
    expect((await anonymous(world.server).get('/api/public/sign-in')).body.provider).toEqual({
      label: 'ProConnect',
      helpUrl: 'https://www.proconnect.gouv.fr/',
    });
    const without = await startServer({ beside: world.server });
    try {
      expect((await anonymous(without).get('/api/public/sign-in')).body.provider).toBeNull();
      expect((await anonymous(without).post('/api/auth/sign-in/oidc').send({})).status).toBe(404);
      expect((await anonymous(without).get('/api/auth/callback/oidc?code=a&state=b')).status).toBe(404);
    } finally {
      await without.close();
    }
  });

  it('asks for a code with state, nonce, PKCE, ProConnect’s scopes, the level and the methods', async () => {
    const { body } = await anonymous(world.server).post('/api/auth/sign-in/oidc').send({});
    const { origin, searchParams } = new URL((body as { url: string }).url);
    expect(origin).toBe(world.provider.issuer);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      response_type: 'code',
      scope: 'openid given_name usual_name email',
      code_challenge_method: 'S256',
      acr_values: 'eidas1',
      claims: '{"id_token":{"amr":{"essential":true}}}',
      redirect_uri: `${world.server.url}/api/auth/callback/oidc`,
    });
    for (const name of ['state', 'nonce']) expect(searchParams.get(name)?.length).toBeGreaterThanOrEqual(32);
    expect(searchParams.get('code_challenge')).not.toBeNull();
  });

  it('keeps the identity once linked, and nothing that opens the provider', async () => {
    await enterBy(world, 'camille');
    expect(await links()).toEqual([{ email: CAMILLE, sub: 'camille', opens: null }]);
    await enterBy(world, 'camille');
    expect(await links()).toEqual([{ email: CAMILLE, sub: 'camille', opens: null }]);
    const [session] = await world.server.database.query('select * from auth.session');
    expect(session).toBeDefined();
  });

  it('tells the owner by mail that an identity now opens the account', async () => {
    world.server.mailbox.clear();
    await enterBy(world, 'camille');
    await world.server.settle();
    const mail = await world.server.mailbox.to(CAMILLE);
    expect(mail.subject).toMatch(/ProConnect ouvre désormais votre compte/);
    expect(mail.text).toMatch(/dissociez ProConnect dans/);
  });

  it('makes no account for somebody unknown, and says so', async () => {
    const before = await accounts();
    const { agent, address } = await enterBy(world, 'stranger');
    expect(address).toBe('/connexion?refus=unknown');
    expect((await agent.get('/api/me')).status).toBe(401);
    expect(await accounts()).toEqual(before);
  });

  it.each(['thief', 'silent'])('gives nobody’s account to an address that the provider does not say verified: %s', async (person) => {
    const { agent, address } = await enterBy(world, person);
    expect(address).toBe('/connexion?refus=unverified');
    expect((await agent.get('/api/me')).status).toBe(401);
    expect(await links()).toEqual([]);
  });

  it('gives an account that has an identity to no other one with the same address, until its owner undoes the link', async () => {
    const { agent } = await enterBy(world, 'camille');
    expect((await enterBy(world, 'other')).address).toBe('/connexion?refus=other-identity');
    expect((await agent.delete('/api/me/provider-link')).status).toBe(204);
    expect((await agent.delete('/api/me/provider-link')).body).toMatchObject({ status: 404, code: 'identity.link-absent' });
    expect((await enterBy(world, 'other')).address).toBe('/contrats');
    expect(await links()).toMatchObject([{ email: CAMILLE, sub: 'other' }]);
  });

  it('opens no disabled account, linked or not', async () => {
    await enterBy(world, 'camille');
    await world.server.database.query(`update auth."user" set "disabledAt" = now() where email in ($1, $2)`, [CAMILLE, NOE]);
    expect((await enterBy(world, 'camille')).address).toBe('/connexion?refus=unknown');
    expect((await enterBy(world, 'noe')).address).toBe('/connexion?refus=unknown');
  });

  it('closes what a password had opened that its owner never proved, when the owner comes', async () => {
    await world.server.database.query(`update auth."user" set "emailVerified" = false, "mustRenew" = false where email = $1`, [NOE]);
    const before = await signIn(world.server, NOE);
    expect((await enterBy(world, 'noe')).address).toBe('/contrats');
    expect((await before.get('/api/me')).status).toBe(401);
    const again = await anonymous(world.server).post('/api/auth/sign-in/email').send({ email: NOE, password });
    expect(again.body).toMatchObject({ status: 403, code: 'identity.must-renew' });
  });

  it('refuses a state that is not its own: changed, of another browser, or used', async () => {
    const mine = await toTheDoor(world, 'camille');
    const forged = mine.callback.replace(/state=[^&]+/, 'state=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
    expect(await knock({ ...mine, callback: forged })).toBe('/connexion?refus=expired');
    expect(await knock({ agent: anonymous(world.server), callback: mine.callback })).toBe('/connexion?refus=expired');
    const next = await toTheDoor(world, 'camille');
    expect(await knock(next)).toBe('/contrats');
    expect(await knock(next)).toBe('/connexion?refus=expired');
    expect(await knock({ ...next, callback: `${world.server.url}/api/auth/callback/oidc` })).toBe('/connexion?refus=expired');
  });

  it('refuses a code that served already, under a state of its own', async () => {
    const first = await toTheDoor(world, 'camille');
    const code = new URL(first.callback).searchParams.get('code') ?? '';
    expect(await knock(first)).toBe('/contrats');
    const second = await toTheDoor(world, 'camille');
    const replayed = second.callback.replace(/code=[^&]+/, `code=${encodeURIComponent(code)}`);
    expect(await knock({ ...second, callback: replayed })).toBe('/connexion?refus=refused');
  });

  it('refuses an answer that names another issuer', async () => {
    const journey = await toTheDoor(world, 'camille');
    const other = journey.callback.replace(/iss=[^&]+/, `iss=${encodeURIComponent('https://autre.example')}`);
    expect(other).not.toBe(journey.callback);
    expect(await knock({ ...journey, callback: other })).toBe('/connexion?refus=refused');
  });

  it('lands softly when the person gives up at the provider', async () => {
    expect((await enterBy(world, '')).address).toBe('/connexion?refus=cancelled');
  });

  it('leads to no other site', async () => {
    expect((await enterBy(world, 'camille', undefined, '//ailleurs.example/')).address).toBe('/contrats');
    expect((await enterBy(world, 'camille', undefined, 'https://ailleurs.example/')).address).toBe('/contrats');
  });

  /** What the person's own application makes codes from. */
  async function secondFactorOf(email: string): Promise<string> {
    const enrolling = await signIn(world.server, email);
    const { totpURI } = (await enrolling.post('/api/auth/two-factor/enable').send({ password })).body as { totpURI: string };
    await enrolling.post('/api/auth/two-factor/verify-totp').send({ code: totp(totpURI) });
    return totpURI;
  }

  it('asks for the code of an account that has one, and opens nothing before it', async () => {
    const totpURI = await secondFactorOf(INES);
    const { agent, address } = await enterBy(world, 'ines', undefined, '/campagnes');
    expect(address).toBe('/connexion?etape=code&retour=%2Fcampagnes');
    expect((await agent.get('/api/me')).status).toBe(401);
    expect((await agent.post('/api/auth/two-factor/verify-totp').send({ code: totp(totpURI, 1) })).status).toBe(200);
    expect((await agent.get('/api/me')).body.person).toMatchObject({ email: INES });

    const twice = await enterBy(world, 'camille');
    expect(twice.address).toBe('/contrats');
  });

  it('asks nobody to renew a password that was not given, neither before that code nor after it', async () => {
    const totpURI = await secondFactorOf(INES);
    await world.server.database.query(`update auth."user" set "mustRenew" = true where email = $1`, [INES]);
    const { agent } = await enterBy(world, 'ines');
    expect((await agent.post('/api/auth/two-factor/verify-totp').send({ code: totp(totpURI, 1) })).status).toBe(200);
    expect((await agent.get('/api/me')).status).toBe(200);
    const byPassword = await anonymous(world.server).post('/api/auth/sign-in/email').send({ email: INES, password });
    expect(byPassword.body).toMatchObject({ status: 403, code: 'identity.must-renew' });
  });

  it('counts the two factors that the provider vouches for, where the region wants them of its agents', async () => {
    await world.server.database.query(
      `update app.region set settings = jsonb_set(settings, '{signIn,secondFactor}', '"agency"') where slug = 'horizon'`,
    );
    const once = await enterBy(world, 'ines');
    expect((await once.agent.get('/api/home')).body).toMatchObject({ code: 'identity.second-factor-due' });
    await world.server.database.query(`delete from auth.account where "providerId" = 'oidc'`);
    const twice = await enterBy(world, 'ines-twice');
    expect((await twice.agent.get('/api/home')).status).toBe(200);
    expect((await twice.agent.get('/api/me')).body.secondFactor).toEqual({ enabled: false, required: false });
  });

  it('signs out at the provider too, with those who came by it only', async () => {
    const { agent } = await enterBy(world, 'camille');
    const { body } = await agent.post('/api/auth/sign-out').send({});
    const { origin, searchParams } = new URL((body as { url: string }).url);
    expect(origin).toBe(world.provider.issuer);
    expect(searchParams.get('id_token_hint')?.split('.')).toHaveLength(3);
    expect(searchParams.get('post_logout_redirect_uri')).toBe(`${world.server.url}/connexion`);
    expect(searchParams.get('state')?.length).toBeGreaterThanOrEqual(32);
    expect((await fetch((body as { url: string }).url)).status).toBe(200);
    expect((await agent.get('/api/me')).status).toBe(401);

    const local = await signIn(world.server, CAMILLE);
    expect((await local.post('/api/auth/sign-out').send({})).body).toEqual({ success: true });
  });

  it('says that the provider does not answer, while the password still opens', async () => {
    const journey = await toTheDoor(world, 'camille');
    await world.provider.stop();
    expect(await knock(journey)).toBe('/connexion?refus=unavailable');
    expect((await signIn(world.server, INES)).jar).toBeDefined();
  });
});
