import { type Agent, anonymous, signIn, startServer, type TestServer } from '../support/index.js';
import { demonstrationAccounts } from '../../src/modules/demonstration/index.js';

const CAMILLE = 'camille.fontbelle@ch-valombre.example';
const NOE = 'noe.lestrelle@ch-valombre.example';
const ELISE = 'elise.montbrun@aubepines.example';
const WRONG = 'Pas-le-bon-mot-47';

describe('signing in', () => {
  let server: TestServer;
  const password = demonstrationAccounts()[0]?.password ?? '';
  beforeAll(async () => {
    server = await startServer({ seed: 'demo' });
  });
  afterAll(() => server.close());

  const attempt = (email: string, secret: string, agent: Agent = anonymous(server)) =>
    agent.post('/api/auth/sign-in/email').send({ email, password: secret });

  it('opens a session in a cookie that scripts cannot read, and answers nothing else of it [S4-09]', async () => {
    const { status, body, headers } = await attempt(CAMILLE, password);

    expect(status).toBe(200);
    expect(body).toEqual({ success: true });
    const [cookie = ''] = headers['set-cookie'] as unknown as string[];
    expect(cookie).toMatch(/^ecars-session=/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Lax/);
    expect(cookie).not.toMatch(/Max-Age|Expires|Secure/);
  });

  it('marks the cookie for https alone where the public address is https', async () => {
    const node = await startServer({
      beside: server,
      config: { publicUrl: 'https://e-cars.example', origins: ['https://e-cars.example'] },
    });
    try {
      const request = await import('supertest');
      const { headers } = await request
        .default(node.app.getHttpServer())
        .post('/api/auth/sign-in/email')
        .set('Origin', 'https://e-cars.example')
        .send({ email: CAMILLE, password });
      expect(String(headers['set-cookie'])).toMatch(/^__Host-ecars-session=.*; Path=\/.*; Secure/);
    } finally {
      await node.close();
    }
  });

  it('lets every demonstration account in with the printed password, except the one of the first connection', async () => {
    const results = new Map<string, number>();
    for (const { email } of demonstrationAccounts()) results.set(email, (await attempt(email, password)).status);

    const refused = [...results].filter(([, status]) => status !== 200);
    expect(results.size).toBeGreaterThanOrEqual(12);
    expect(refused).toEqual([[ELISE, 403]]);
  });

  it('asks for the renewal at the first connection, and opens no session before it [S0-01] [S1-03] [S3-02] [S4-07]', async () => {
    const agent = anonymous(server);
    const { status, body, headers } = await attempt(ELISE, password, agent);

    expect(status).toBe(403);
    expect(body).toMatchObject({ code: 'identity.must-renew', status: 403 });
    expect(headers['set-cookie']).toBeUndefined();
    expect((await agent.get('/api/me')).status).toBe(401);
    const sessions = await server.database.query(
      'select 1 from auth.session s join auth."user" u on u.id = s."userId" where u.email = $1',
      [ELISE],
    );
    expect(sessions).toEqual([]);
  });

  it('asks for the renewal whoever was not seen since the region’s date [S4-09]', async () => {
    const stale = 'lise.orvaux@ch-valombre.example';
    await server.database.query(
      `update auth."user" set "createdAt" = now() - interval '1 year', "lastSignInAt" = now() - interval '100 days', "passwordChangedAt" = null where email = $1`,
      [stale],
    );
    expect((await attempt(stale, password)).body).toMatchObject({ code: 'identity.must-renew' });

    await server.database.query(`update auth."user" set "lastSignInAt" = now() - interval '30 days' where email = $1`, [stale]);
    expect((await attempt(stale, password)).status).toBe(200);
  });

  it('asks for the renewal after the region’s number of days without a sign-in, counted in whole days of Paris [S4-09]', async () => {
    const away = 'lise.orvaux@ch-valombre.example';
    const seen = (days: number) =>
      server.database.query(
        `update auth."user" set "createdAt" = now() - interval '1 year', "passwordChangedAt" = null,
           "lastSignInAt" = now() - $2 * interval '1 day' where email = $1`,
        [away, days],
      );
    const allow = (days: number) =>
      server.database.query(`update app.region set settings = jsonb_set(settings, '{signIn,inactiveDays}', to_jsonb($1::int))`, [days]);
    await allow(20);
    await seen(21);
    expect((await attempt(away, password)).body).toMatchObject({ code: 'identity.must-renew' });
    await seen(20);
    expect((await attempt(away, password)).status).toBe(200);
    await allow(0);
    await seen(21);
    expect((await attempt(away, password)).status).toBe(200);
  });

  it('reads alike for a wrong password, an unknown address, a disabled account and the first connection’s wrong password', async () => {
    const disabled = 'basile.cormeray@ars-horizon.example';
    await server.database.query('update auth."user" set "disabledAt" = now() where email = $1', [disabled]);
    const answers = [await attempt(CAMILLE, WRONG), await attempt('nobody@ch-valombre.example', WRONG), await attempt(ELISE, WRONG)];
    answers.push(await attempt(disabled, password));

    const seen = answers.map(({ status, body, headers }) => ({
      status,
      body: { ...body, requestId: '' },
      names: Object.keys(headers).sort(),
    }));
    expect(seen[0]).toMatchObject({ status: 401, body: { code: 'identity.credentials-refused' } });
    for (const other of seen.slice(1)) expect(other).toEqual(seen[0]);
  });

  it('ends a session at once when one signs out', async () => {
    const agent = await signIn(server, CAMILLE);
    expect((await agent.get('/api/me')).status).toBe(200);
    expect((await agent.post('/api/auth/sign-out').send({})).status).toBe(200);
    expect((await agent.get('/api/me')).body).toMatchObject({ status: 401, code: 'identity.session-required' });
  });

  it('ends a session from the server, whatever the cookie says', async () => {
    const agent = await signIn(server, CAMILLE);
    await server.database.query('delete from auth.session');
    expect((await agent.get('/api/me')).status).toBe(401);
  });

  it('closes to a disabled account at its next request, whatever session it had open', async () => {
    const agent = await signIn(server, NOE);
    await server.database.query('update auth."user" set "disabledAt" = now() where email = $1', [NOE]);
    expect((await agent.get('/api/me')).status).toBe(401);
    await server.database.query('update auth."user" set "disabledAt" = null where email = $1', [NOE]);
    expect((await agent.get('/api/me')).status).toBe(200);
  });

  it('ends a session after half an hour without use, and moves the end forward while it is used', async () => {
    const agent = await signIn(server, CAMILLE);
    await server.database.query(`update auth.session set "expiresAt" = now() + interval '5 minutes'`);
    const { body } = await agent.get('/api/me');
    expect(minutesFromNow(body.session.expiresAt)).toBeGreaterThan(28);
    expect(minutesFromNow(body.session.expiresAt)).toBeLessThanOrEqual(30);

    await server.database.query(`update auth.session set "expiresAt" = now() - interval '1 second'`);
    expect((await agent.get('/api/me')).status).toBe(401);
  });

  it('« Rafraîchir la session » answers the new end, never beyond a working day [S4-11]', async () => {
    const agent = await signIn(server, CAMILLE);
    await server.database.query(`update auth.session set "expiresAt" = now() + interval '29 minutes 30 seconds'`);
    const first = await agent.post('/api/me/session').send({});
    expect(first.status).toBe(200);
    expect(minutesFromNow(first.body.expiresAt)).toBeGreaterThan(29.6);

    await server.database.query(`update auth.session set "createdAt" = now() - interval '11 hours 50 minutes'`);
    const last = await agent.post('/api/me/session').send({});
    expect(minutesFromNow(last.body.expiresAt)).toBeLessThanOrEqual(10);
  });

  it('counts tries by account and by client address, known or not, and lets the others in', async () => {
    const statuses = async (email: string) => {
      const seen: number[] = [];
      for (let i = 0; i < 12; i += 1) seen.push((await attempt(email, WRONG)).status);
      return seen;
    };
    await server.database.query('delete from app.request_quota; delete from auth."rateLimit"');
    const known = await statuses(NOE);
    const unknown = await statuses('nobody-47@ch-brumeval.example');

    expect(known.filter((status) => status === 429)).toHaveLength(2);
    expect(unknown).toEqual(known);
    const { status, body } = await attempt(NOE, password);
    expect([status, body.code]).toEqual([429, 'identity.throttled']);
    expect((await attempt(CAMILLE, password)).status).toBe(200);
    await server.database.query('delete from app.request_quota');
  });

  it('lets one address use up its own tries only, however often it goes on: the owner comes in from elsewhere', async () => {
    await server.database.query('delete from app.request_quota; delete from auth."rateLimit"');
    for (let i = 0; i < 215; i += 1) await attempt(NOE, WRONG).set('X-Forwarded-For', '203.0.113.66');
    expect((await attempt(NOE, password).set('X-Forwarded-For', '203.0.113.66')).status).toBe(429);
    expect((await attempt(NOE, password).set('X-Forwarded-For', '198.51.100.4')).status).toBe(200);
    await server.database.query('delete from app.request_quota; delete from auth."rateLimit"');
  });

  it('refuses pages of other sites', async () => {
    const agent = await signIn(server, CAMILLE);
    const foreign = await agent.post('/api/auth/sign-out').set('Origin', 'https://ailleurs.example').send({});
    expect(foreign.body).toMatchObject({ status: 403, code: 'request.cross-site' });
    const site = await agent.post('/api/auth/sign-out').set('Sec-Fetch-Site', 'cross-site').send({});
    expect(site.body).toMatchObject({ code: 'request.cross-site' });
    expect((await agent.get('/api/me')).status).toBe(200);
  });

  it.each([
    ['post', '/api/auth/sign-up/email'],
    ['post', '/api/auth/request-password-reset'],
    ['post', '/api/auth/email-otp/send-verification-otp'],
    ['post', '/api/auth/email-otp/request-password-reset'],
    ['post', '/api/auth/sign-in/email-otp'],
    ['post', '/api/auth/change-email'],
    ['post', '/api/auth/two-factor/send-otp'],
    ['post', '/api/auth/two-factor/get-totp-uri'],
    ['post', '/api/auth/update-user'],
    ['post', '/api/auth/delete-user'],
    ['get', '/api/auth/get-session'],
    ['get', '/api/auth/list-sessions'],
    ['get', '/api/auth/ok'],
  ] as const)('does not know %s %s, which the product does not offer', async (method, path) => {
    const agent = await signIn(server, CAMILLE);
    const { status, body } = method === 'get' ? await agent.get(path) : await agent.post(path).send({ email: CAMILLE, password });
    expect([status, body.code]).toEqual([404, 'request.not-found']);
  });

  it.each([
    ['cut short', '{"email":', 400, 'request.malformed'],
    ['a list', '[]', 400, 'request.malformed'],
    ['nothing', 'null', 400, 'request.malformed'],
    ['made of other types', '{"email":{"$ne":1},"password":["x"]}', 401, 'identity.credentials-refused'],
    ['too long', `{"email":"${'x'.repeat(9000)}"}`, 413, 'request.too-large'],
  ])('answers a body that is %s by a problem, not a failure', async (_, text, status, code) => {
    const answer = await anonymous(server).post('/api/auth/sign-in/email').set('content-type', 'application/json').send(text);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
  });

  it('reads JSON only', async () => {
    const { body } = await anonymous(server).post('/api/auth/sign-in/email').type('form').send({ email: CAMILLE, password });
    expect(body).toMatchObject({ status: 415, code: 'request.unsupported-media-type' });
  });
});

function minutesFromNow(instant: string): number {
  return (Date.parse(instant) - Date.now()) / 60_000;
}
