import { demonstrationAccounts } from '../../src/modules/demonstration/index.js';
import { type Agent, anonymous, signIn, startServer, statementsOf, type TestServer, totp } from '../support/index.js';

const INES = 'ines.maravent@ars-horizon.example';
const BASILE = 'basile.cormeray@ars-horizon.example';
const CAMILLE = 'camille.fontbelle@ch-valombre.example';

interface Enrolment {
  readonly totpURI: string;
  readonly backupCodes: readonly string[];
}

describe('the second factor', () => {
  let server: TestServer;
  const password = demonstrationAccounts()[0]?.password ?? '';
  beforeAll(async () => {
    server = await startServer({ seed: 'demo' });
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    await server.database.query(`delete from auth."twoFactor"; update auth."user" set "twoFactorEnabled" = false;
      delete from auth.session; delete from app.request_quota; delete from auth."rateLimit";
      update app.region set settings = settings #- '{signIn,secondFactor}'`);
  });

  const enter = (email: string, agent: Agent = anonymous(server)) => agent.post('/api/auth/sign-in/email').send({ email, password });
  const give = (agent: Agent, code: string) => agent.post('/api/auth/two-factor/verify-totp').send({ code });
  const rescue = (agent: Agent, code: string) => agent.post('/api/auth/two-factor/verify-backup-code').send({ code });
  const me = (agent: Agent) => agent.get('/api/me');

  async function enrol(email: string): Promise<{ agent: Agent; enrolment: Enrolment }> {
    const agent = await signIn(server, email);
    const enrolment = (await agent.post('/api/auth/two-factor/enable').send({ password })).body as Enrolment;
    expect((await give(agent, totp(enrolment.totpURI))).status).toBe(200);
    await forgetCodes();
    return { agent, enrolment };
  }
  /** As if their time had passed: the tests give several codes within one. */
  const forgetCodes = () => server.database.query(`delete from app.request_quota where key like 'second-code:%'`);
  /** Codes that are none of the application's, all different: the same one again would not be looked at. */
  const wrongCodes = (uri: string, count: number): string[] => {
    const right = new Set([-2, -1, 0, 1, 2, 3].map((steps) => totp(uri, steps)));
    return Array.from({ length: count + right.size }, (_, i) => String(i).padStart(6, '0'))
      .filter((code) => !right.has(code))
      .slice(0, count);
  };
  const askAgents = () =>
    server.database.query(
      `update app.region set settings = jsonb_set(settings, '{signIn,secondFactor}', '"agency"') where slug = 'horizon'`,
    );

  it('is set up with the password, a secret to scan and ten recovery codes, and counts once a code has proven it', async () => {
    const agent = await signIn(server, INES);
    const { body } = await agent.post('/api/auth/two-factor/enable').send({ password });
    expect(Object.keys(body as object).sort()).toEqual(['backupCodes', 'success', 'totpURI']);
    const { totpURI, backupCodes } = body as Enrolment;
    expect(totpURI).toMatch(/^otpauth:\/\/totp\/e-CARS:ines\.maravent%40ars-horizon\.example\?secret=[A-Z2-7]+&issuer=e-CARS/);
    expect(new Set(backupCodes).size).toBe(10);
    expect((await me(agent)).body.secondFactor).toEqual({ enabled: false, required: false });
    expect((await enter(INES)).body).toEqual({ success: true });

    expect((await give(agent, '000000')).body).toMatchObject({ status: 400, code: 'identity.second-code-refused' });
    expect((await give(agent, totp(totpURI))).body).toEqual({ success: true });
    expect((await me(agent)).body.secondFactor).toEqual({ enabled: true, required: false });
  });

  it('keeps neither the secret nor the recovery codes in clear', async () => {
    const { enrolment } = await enrol(INES);
    const [stored] = await server.database.query<Record<string, unknown>>('select * from auth."twoFactor"');
    const text = JSON.stringify(stored);
    expect(text).not.toContain(new URL(enrolment.totpURI).searchParams.get('secret'));
    for (const code of enrolment.backupCodes) expect(text).not.toContain(code);
  });

  it('asks for the code after the password, and opens no session before it', async () => {
    const { enrolment } = await enrol(INES);
    const agent = anonymous(server);
    const { status, body } = await enter(INES, agent);
    expect([status, body]).toEqual([200, { success: true, twoFactorRedirect: true }]);
    expect((await me(agent)).status).toBe(401);

    expect((await give(agent, '000000')).body).toMatchObject({ status: 400, code: 'identity.second-code-refused' });
    expect((await give(agent, totp(enrolment.totpURI))).body).toEqual({ success: true });
    expect((await me(agent)).status).toBe(200);
  });

  it('takes a code once: within its thirty seconds it opens nothing more, on no node', async () => {
    const agent = await signIn(server, INES);
    const { totpURI } = (await agent.post('/api/auth/two-factor/enable').send({ password })).body as Enrolment;
    const code = totp(totpURI);
    expect((await give(agent, code)).status).toBe(200);

    const other = await startServer({ beside: server });
    try {
      for (const node of [server, other]) {
        const later = anonymous(node);
        await enter(INES, later);
        expect((await give(later, code)).body).toMatchObject({ status: 400, code: 'identity.second-code-refused' });
        expect((await give(later, ` ${code.slice(0, 3)} ${code.slice(3)}`)).status).toBe(400);
        expect((await me(later)).status).toBe(401);
      }
    } finally {
      await other.close();
    }
    const later = anonymous(server);
    await enter(INES, later);
    expect((await give(later, totp(totpURI, 1))).status).toBe(200);
  });

  it('lets one of twenty in who give the right code together', async () => {
    const { enrolment } = await enrol(INES);
    const agents = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const agent = anonymous(server);
        await enter(INES, agent);
        return agent;
      }),
    );
    const code = totp(enrolment.totpURI);
    const statuses = await Promise.all(agents.map(async (agent) => (await give(agent, code)).status));
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
  });

  it('lets no device skip the second step, even when it is asked to', async () => {
    const { enrolment } = await enrol(INES);
    const agent = anonymous(server);
    await enter(INES, agent);
    const { headers } = await agent.post('/api/auth/two-factor/verify-totp').send({ code: totp(enrolment.totpURI), trustDevice: true });
    expect(String(headers['set-cookie'])).not.toContain('trust');
    expect((await enter(INES, agent)).body).toEqual({ success: true, twoFactorRedirect: true });
  });

  it('takes five codes for a sign-in, then wants the password again', async () => {
    const { enrolment } = await enrol(INES);
    const agent = anonymous(server);
    await enter(INES, agent);
    for (const code of wrongCodes(enrolment.totpURI, 5)) expect((await give(agent, code)).status).toBe(400);
    expect((await give(agent, totp(enrolment.totpURI))).body).toMatchObject({ code: 'identity.second-step-over' });
    expect((await me(agent)).status).toBe(401);

    await forgetCodes();
    await enter(INES, agent);
    expect((await give(agent, totp(enrolment.totpURI))).status).toBe(200);
  });

  it('takes no more codes for an account after ten failures in a row, whoever holds the password', async () => {
    const { enrolment } = await enrol(INES);
    const statuses: number[] = [];
    const wrong = wrongCodes(enrolment.totpURI, 15);
    for (let i = 0; i < 3; i += 1) {
      const agent = anonymous(server);
      await enter(INES, agent);
      for (const code of wrong.slice(5 * i, 5 * i + 5)) statuses.push((await give(agent, code)).status);
    }
    expect(statuses.filter((status) => status === 400)).toHaveLength(10);
    const agent = anonymous(server);
    await enter(INES, agent);
    expect((await give(agent, totp(enrolment.totpURI))).body).toMatchObject({ status: 429, code: 'identity.throttled' });
  });

  it('opens with a recovery code once, and of twenty who send it together for one', async () => {
    const { enrolment } = await enrol(INES);
    const [code = '', other = ''] = enrolment.backupCodes;
    const agents = await Promise.all(
      Array.from({ length: 20 }, async () => {
        const agent = anonymous(server);
        await enter(INES, agent);
        return agent;
      }),
    );
    const statuses = await Promise.all(agents.map(async (agent) => (await rescue(agent, code)).status));
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);

    await server.database.query(`update auth."twoFactor" set "failedVerificationCount" = 0, "lockedUntil" = null`);
    const agent = anonymous(server);
    await enter(INES, agent);
    expect((await rescue(agent, code)).status).toBe(400);
    expect((await rescue(agent, other)).status).toBe(200);
  });

  it('is no longer awaited for a password that was changed meanwhile: whoever knew the old one begins again', async () => {
    const { agent, enrolment } = await enrol(INES);
    const stranger = anonymous(server);
    expect((await enter(INES, stranger)).body).toMatchObject({ twoFactorRedirect: true });
    const change = (currentPassword: string, newPassword: string) =>
      agent.post('/api/auth/change-password').send({ currentPassword, newPassword });
    expect((await change(password, 'Tilleul-47-lune')).status).toBe(200);
    expect((await give(stranger, totp(enrolment.totpURI))).body).toMatchObject({ code: 'identity.second-step-over' });
    expect((await rescue(stranger, enrolment.backupCodes[0] ?? '')).body).toMatchObject({ code: 'identity.second-step-over' });
    expect((await me(stranger)).status).toBe(401);
    expect((await change('Tilleul-47-lune', password)).status).toBe(200);
  });

  it('gives new recovery codes, and is removed, for the password only', async () => {
    const { agent, enrolment } = await enrol(INES);
    const renew = (secret: string) => agent.post('/api/auth/two-factor/generate-backup-codes').send({ password: secret });
    expect((await renew('Pas-le-bon-47')).body).toMatchObject({ status: 400, code: 'identity.password-wrong' });
    const fresh = (await renew(password)).body as Enrolment;
    expect(fresh.backupCodes).toHaveLength(10);
    expect(fresh.backupCodes).not.toContain(enrolment.backupCodes[0]);

    const remove = (secret: string) => agent.post('/api/auth/two-factor/disable').send({ password: secret });
    expect((await remove('Pas-le-bon-47')).body).toMatchObject({ status: 400, code: 'identity.password-wrong' });
    expect((await remove(password)).status).toBe(200);
    expect((await enter(INES)).body).toEqual({ success: true });
  });

  it('costs no query of its own: the one that finds the session says it', async () => {
    const agent = await signIn(server, BASILE);
    await askAgents();
    const statements = await statementsOf(server.database, async () => {
      expect((await agent.get('/api/home')).body).toMatchObject({ code: 'identity.second-factor-due' });
    });
    const own = [...statements].filter(([query]) => /signed_in|twoFactorEnabled/.test(query));
    expect(own).toEqual([[expect.stringContaining('app.signed_in'), 1]]);
  });

  it('is asked of agents where their region wants it: nothing opens before, but the account itself', async () => {
    const agent = await signIn(server, BASILE);
    const camille = await signIn(server, CAMILLE);
    await askAgents();
    expect((await agent.get('/api/home')).body).toMatchObject({ status: 409, code: 'identity.second-factor-due' });
    expect((await agent.get('/api/campaigns')).body).toMatchObject({ code: 'identity.second-factor-due' });
    expect((await me(agent)).body.secondFactor).toEqual({ enabled: false, required: true });
    expect((await agent.get('/api/me/sessions')).status).toBe(200);
    expect((await camille.get('/api/home')).status).toBe(200);
    expect((await me(camille)).body.secondFactor.required).toBe(false);

    const { totpURI } = (await agent.post('/api/auth/two-factor/enable').send({ password })).body as Enrolment;
    await give(agent, totp(totpURI));
    expect((await agent.get('/api/home')).status).toBe(200);
    // Removed, to set it up on another telephone: until then nothing else opens again.
    expect((await agent.post('/api/auth/two-factor/disable').send({ password })).status).toBe(200);
    expect((await agent.get('/api/home')).body).toMatchObject({ code: 'identity.second-factor-due' });
  });
});
