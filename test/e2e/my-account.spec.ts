import { demonstrationAccounts } from '../../src/modules/demonstration/index.js';
import { type Agent, anonymous, signIn, startServer, type TestServer } from '../support/index.js';

const CAMILLE = 'camille.fontbelle@ch-valombre.example';
const NOE = 'noe.lestrelle@ch-valombre.example';
const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0';
const NEW_PASSWORD = 'Tilleul-47-lune';

interface OpenSession {
  readonly id: string;
  readonly device: string;
  readonly openedAt: string;
  readonly seenAt: string;
  readonly current: boolean;
}

describe('« Mon compte »', () => {
  let server: TestServer;
  let second: TestServer;
  const password = demonstrationAccounts()[0]?.password ?? '';
  beforeAll(async () => {
    server = await startServer({ seed: 'demo' });
    second = await startServer({ beside: server });
  });
  afterAll(async () => {
    await second.close();
    await server.close();
  });
  beforeEach(() => server.database.query('delete from auth.session; delete from app.request_quota; delete from auth."rateLimit"'));

  const sessionsOf = async (agent: Agent): Promise<OpenSession[]> => (await agent.get('/api/me/sessions')).body as OpenSession[];
  const meOf = async (agent: Agent) => (await agent.get('/api/me')).status;

  describe('the open sessions', () => {
    it('are listed with their browser and their dates, this one marked, without what would open them', async () => {
      const here = await signIn(server, CAMILLE);
      await anonymous(second).post('/api/auth/sign-in/email').set('User-Agent', FIREFOX).send({ email: CAMILLE, password });
      await signIn(server, NOE);
      const { body, text } = await here.get('/api/me/sessions');

      const sessions = body as OpenSession[];
      expect(sessions).toHaveLength(2);
      expect(sessions.filter(({ current }) => current)).toHaveLength(1);
      expect(sessions.find(({ current }) => !current)?.device).toBe('Firefox sur Windows');
      for (const { openedAt, seenAt } of sessions) expect(Date.parse(openedAt)).toBeLessThanOrEqual(Date.parse(seenAt));
      const tokens = await server.database.query<{ token: string }>('select token from auth.session');
      for (const { token } of tokens) expect(text).not.toContain(token);
    });

    it('leave out those that have run out', async () => {
      const here = await signIn(server, CAMILLE);
      const old = await signIn(server, CAMILLE);
      const [{ id } = { id: '' }] = (await sessionsOf(old)).filter(({ current }) => current);
      await server.database.query(`update auth.session set "expiresAt" = now() - interval '1 second' where id = $1`, [id]);
      expect(await sessionsOf(here)).toHaveLength(1);
    });

    it('are ended one by one, from the next request on and on every node', async () => {
      const here = await signIn(server, CAMILLE);
      const there = await signIn(second, CAMILLE);
      expect(await meOf(there)).toBe(200);
      const [{ id } = { id: '' }] = (await sessionsOf(here)).filter(({ current }) => !current);
      expect((await here.delete(`/api/me/sessions/${id}`)).status).toBe(204);

      expect(await meOf(there)).toBe(401);
      expect(await meOf(here)).toBe(200);
      expect((await here.delete(`/api/me/sessions/${id}`)).body).toMatchObject({ status: 404, code: 'identity.session-absent' });
    });

    it('are ended all but this one', async () => {
      const here = await signIn(server, CAMILLE);
      const others = [await signIn(server, CAMILLE), await signIn(second, CAMILLE)];
      expect((await here.delete('/api/me/sessions')).status).toBe(204);
      expect(await Promise.all(others.map(meOf))).toEqual([401, 401]);
      expect(await sessionsOf(here)).toHaveLength(1);
    });

    it('of somebody else are neither seen nor ended: absent and foreign read alike', async () => {
      const noe = await signIn(server, NOE);
      const [{ id } = { id: '' }] = await sessionsOf(noe);
      const camille = await signIn(server, CAMILLE);
      const foreign = await camille.delete(`/api/me/sessions/${id}`);
      const absent = await camille.delete('/api/me/sessions/no-such-session');
      expect(foreign.status).toBe(404);
      expect({ ...foreign.body, requestId: '' }).toEqual({ ...absent.body, requestId: '' });
      await camille.delete('/api/me/sessions');
      expect(await meOf(noe)).toBe(200);
    });

    it('are for whoever is signed in', async () => {
      for (const path of ['/api/me/sessions', '/api/me/sessions/x']) {
        expect((await anonymous(server).delete(path)).status).toBe(401);
      }
      expect((await anonymous(server).get('/api/me/sessions')).status).toBe(401);
    });
  });

  describe('the change of password', () => {
    const change = (agent: Agent, currentPassword: string, newPassword: string) =>
      agent.post('/api/auth/change-password').send({ currentPassword, newPassword });

    it('takes the present password, opens a new session in place of this one and ends the others', async () => {
      const here = await signIn(server, NOE);
      const there = await signIn(second, NOE);
      const before = await sessionsOf(here);
      const { status, body, headers } = await change(here, password, NEW_PASSWORD);
      expect([status, body]).toEqual([200, { success: true }]);
      expect(String(headers['set-cookie'])).toMatch(/^ecars-session=.*HttpOnly/);

      expect(await meOf(here)).toBe(200);
      expect(await meOf(there)).toBe(401);
      const after = await sessionsOf(here);
      expect(after).toHaveLength(1);
      expect(before.map(({ id }) => id)).not.toContain(after[0]?.id);
      expect((await anonymous(server).post('/api/auth/sign-in/email').send({ email: NOE, password })).status).toBe(401);
      expect((await change(here, NEW_PASSWORD, password)).status).toBe(200);
    });

    it('ends the other sessions even when it is asked not to', async () => {
      const here = await signIn(server, NOE);
      const there = await signIn(server, NOE);
      await here
        .post('/api/auth/change-password')
        .send({ currentPassword: password, newPassword: NEW_PASSWORD, revokeOtherSessions: false });
      expect(await meOf(there)).toBe(401);
      expect((await change(here, NEW_PASSWORD, password)).status).toBe(200);
    });

    it.each([
      ['court-A1', 'password.length'],
      ['Lestrelle-47-lune', 'password.identity'],
      ['Password-2026', 'password.common'],
    ])('refuses « %s » by the rules of the person’s region [S0-11]', async (weak, rule) => {
      const here = await signIn(server, NOE);
      const { status, body } = await change(here, password, weak);
      expect([status, body.code]).toEqual([422, 'identity.password-refused']);
      expect((body.reasons as { code: string }[]).map(({ code }) => code)).toContain(rule);
    });

    it('refuses a wrong present password, and counts the tries: an open session is no place to guess', async () => {
      const here = await signIn(server, NOE);
      const statuses: number[] = [];
      for (let i = 0; i < 11; i += 1) statuses.push((await change(here, `Pas-le-bon-${String(i)}`, NEW_PASSWORD)).status);
      expect(statuses).toEqual([...Array.from({ length: 10 }, () => 400), 429]);
      expect((await change(here, password, NEW_PASSWORD)).status).toBe(429);
      expect(await meOf(here)).toBe(200);
    });

    it('asks for a session', async () => {
      expect((await change(anonymous(server), password, NEW_PASSWORD)).body).toMatchObject({
        status: 401,
        code: 'identity.session-required',
      });
    });
  });
});
