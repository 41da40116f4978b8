import { demonstrationAccounts } from '../../src/modules/demonstration/index.js';
import { type Agent, anonymous, signIn, startServer, type TestServer } from '../support/index.js';

const CAMILLE = 'camille.fontbelle@ch-valombre.example';
const ELISE = 'elise.montbrun@aubepines.example';
const GASPARD = 'gaspard.ployard@ch-phare-noir.example';
const NOBODY = 'personne@ch-valombre.example';
const NEW_PASSWORD = 'Tilleul-47-lune';

describe('renewing the password by a mailed code', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ seed: 'demo' });
  });
  afterAll(() => server.close());
  beforeEach(async () => {
    await server.settle();
    server.mailbox.clear();
    server.clock.release();
    await server.database.query('delete from app.renewal_quota; delete from app.request_quota; delete from auth."rateLimit"');
  });

  const ask = (email: string) => anonymous(server).post('/api/renewal').send({ email });
  const check = (email: string, otp: string, agent: Agent = anonymous(server)) =>
    agent.post('/api/auth/email-otp/check-verification-otp').send({ email, otp, type: 'forget-password' });
  const reset = (email: string, otp: string, password = NEW_PASSWORD) =>
    anonymous(server).post('/api/auth/email-otp/reset-password').send({ email, otp, password });
  const enter = (email: string, password: string) => anonymous(server).post('/api/auth/sign-in/email').send({ email, password });

  async function codeFor(email: string): Promise<string> {
    await ask(email);
    await server.settle();
    const { text = '' } = await server.mailbox.to(email, 'code de vérification');
    return /\b(\d{6})\b/.exec(text)?.[1] ?? '';
  }

  it('mails six digits to the account, takes them, and lets the new password in [S0-04] [S0-05] [S0-07] [S0-10] [S1-07] [S4-10]', async () => {
    const code = await codeFor(ELISE);
    expect(code).toMatch(/^\d{6}$/);
    expect((await check(ELISE, code)).body).toEqual({ success: true });
    expect((await reset(ELISE, code)).body).toEqual({ success: true });

    expect((await enter(ELISE, NEW_PASSWORD)).status).toBe(200);
    const [{ mustRenew } = {}] = await server.database.query<{ mustRenew: boolean }>(
      'select "mustRenew" from auth."user" where email = $1',
      [ELISE],
    );
    expect(mustRenew).toBe(false);
  });

  it('takes the address in capitals, as people type it', async () => {
    await ask(` ${CAMILLE.toUpperCase()} `);
    expect((await server.mailbox.to(CAMILLE, 'code de vérification')).recipients).toEqual([CAMILLE]);
  });

  it('answers the same for a known and an unknown address, and writes to the known one only', async () => {
    const [known, unknown] = [await ask(CAMILLE), await ask(NOBODY)];
    const seen = [known, unknown].map(({ status, text, headers }) => ({ status, text, names: Object.keys(headers).sort() }));
    expect(seen[0]).toEqual(seen[1]);
    expect(known.status).toBe(202);

    await server.settle();
    expect(server.mailbox.mails.map(({ recipients }) => recipients)).toEqual([[CAMILLE]]);
  });

  it('keeps no code in clear: neither in the database nor in what waits to be done', async () => {
    const code = await codeFor(CAMILLE);
    const places = await server.database.query<{ place: string }>(
      `select 'code' as place from auth.verification where value like '%' || $1 || '%'
       union all select 'mail' from app.mail m where m::text like '%' || $1 || '%'
       union all select 'job' from graphile_worker._private_jobs j where j.payload::text like '%' || $1 || '%'`,
      [code],
    );
    expect(places).toEqual([]);
  });

  it('gives five tries for a code, then none, and reads alike for an unknown address', async () => {
    const code = await codeFor(CAMILLE);
    const wrong = code === '000000' ? '000001' : '000000';
    for (let i = 0; i < 5; i += 1) {
      const [known, unknown] = [await check(CAMILLE, wrong), await check(NOBODY, wrong)];
      expect(known.body).toMatchObject({ status: 400, code: 'identity.code-refused' });
      expect(unknown.body).toEqual(known.body);
    }
    expect((await check(CAMILLE, code)).body).toMatchObject({ code: 'identity.code-refused' });
    expect((await reset(CAMILLE, code)).body).toMatchObject({ code: 'identity.code-refused' });
  });

  it('lets forty guesses at once no more than five tries', async () => {
    const code = await codeFor(CAMILLE);
    const guesses = Array.from({ length: 20 }, (_, i) => String(100_000 + i)).filter((guess) => guess !== code);
    const statuses = await Promise.all(guesses.map(async (guess) => (await check(CAMILLE, guess)).status));

    expect(new Set(statuses)).toEqual(new Set([400]));
    const rows = await server.database.query<{ value: string }>(
      `select value from auth.verification where identifier like 'forget-password%'`,
    );
    for (const { value } of rows) expect(Number(value.split(':').at(-1))).toBeLessThanOrEqual(5);
  });

  it('serves a code once: of eight who send it together, one changes the password', async () => {
    const code = await codeFor(CAMILLE);
    const passwords = Array.from({ length: 8 }, (_, i) => `Tilleul-${String(i)}7-lune-claire`);
    const statuses = await Promise.all(passwords.map(async (password) => (await reset(CAMILLE, code, password)).status));

    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    const winner = passwords[statuses.indexOf(200)] ?? '';
    expect((await enter(CAMILLE, winner)).status).toBe(200);
    expect((await reset(CAMILLE, code)).status).toBe(400);
  });

  it('refuses a code of more than ten minutes', async () => {
    const code = await codeFor(CAMILLE);
    const rows = await server.database.query<{ minutes: string }>(
      `select extract(epoch from "expiresAt" - now()) / 60 as minutes from auth.verification where identifier like 'forget-password%'`,
    );
    expect(Number(rows[0]?.minutes)).toBeGreaterThan(9);
    expect(Number(rows[0]?.minutes)).toBeLessThanOrEqual(10);
    await server.database.query(`update auth.verification set "expiresAt" = now() - interval '1 second'`);
    expect((await check(CAMILLE, code)).body).toMatchObject({ code: 'identity.code-refused' });
  });

  it('sends one code a minute and ten a day for an account, whoever asks [S0-07]', async () => {
    const start = Date.parse('2026-05-04T08:00:00Z');
    const sentBy = async (second: number): Promise<number> => {
      server.clock.set(new Date(start + second * 1000));
      await ask(CAMILLE);
      await server.settle();
      return server.mailbox.mails.length;
    };
    expect(await sentBy(0)).toBe(1);
    expect(await sentBy(59)).toBe(1);
    expect(await sentBy(60)).toBe(2);
    for (let i = 2; i < 14; i += 1) await sentBy(i * 60);
    expect(server.mailbox.mails).toHaveLength(10);
    expect(await sentBy(24 * 3600)).toBe(11);
  });

  it('sends a code when the mail server is back, and counts only what left', async () => {
    server.mailbox.refusal = { code: 451, message: 'plus tard' };
    await ask(CAMILLE);
    await server.settle();
    server.mailbox.refusal = undefined;
    await server.database.query(`update graphile_worker._private_jobs set run_at = now()`);
    expect((await server.mailbox.to(CAMILLE, 'code de vérification')).recipients).toEqual([CAMILLE]);
  });

  it.each([
    ['court-A1', ['password.length']],
    ['tilleul-47-lune', ['password.upper']],
    ['Fontbelle-47-lune', ['password.identity']],
    ['Password-2026', ['password.common']],
  ])('refuses « %s » as a new password and names the rules, the code staying good [S0-11] [S1-07]', async (password, expected) => {
    const code = await codeFor(CAMILLE);
    const { status, body } = await reset(CAMILLE, code, password);
    expect([status, body.code]).toEqual([422, 'identity.password-refused']);
    expect(body.reasons.map((reason: { code: string }) => reason.code)).toEqual(expect.arrayContaining(expected));
    expect((await check(CAMILLE, code)).body).toEqual({ success: true });
  });

  it('follows the policy of the person’s region, and says nothing of it without the code', async () => {
    const code = await codeFor(GASPARD);
    const thirteen = 'Tilleul-47-lu';
    expect((await reset(GASPARD, code, thirteen)).body).toMatchObject({
      reasons: [{ code: 'password.length', params: { min: 14, max: 64 } }],
    });

    const wrong = code === '000000' ? '000001' : '000000';
    const answers = [await reset(GASPARD, wrong, thirteen), await reset(NOBODY, wrong, thirteen)].map(({ status, body }) => ({
      status,
      body,
    }));
    expect(answers[0]).toMatchObject({ status: 400, body: { code: 'identity.code-refused' } });
    expect(answers[1]).toEqual(answers[0]);
  });

  it('ends the sessions that were open before', async () => {
    const noe = 'noe.lestrelle@ch-valombre.example';
    const old = await signIn(server, noe, demonstrationAccounts()[0]?.password);
    const code = await codeFor(noe);
    await reset(noe, code);
    expect((await old.get('/api/me')).status).toBe(401);
  });

  it('refuses to be asked without end from one address, and bodies that are no demand', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 31; i += 1) statuses.push((await ask(`nobody-${String(i)}@ch-valombre.example`)).status);
    expect(statuses.filter((status) => status === 202)).toHaveLength(30);
    expect(statuses.at(-1)).toBe(429);

    await server.database.query('delete from app.request_quota');
    for (const body of [{}, { email: 7 }, { email: '' }, { email: 'a'.repeat(300) }, { email: CAMILLE, admin: true }]) {
      expect((await anonymous(server).post('/api/renewal').send(body)).body).toMatchObject({ status: 422, code: 'request.invalid' });
    }
  });
});
