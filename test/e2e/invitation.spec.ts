import { AccountsService } from '../../src/modules/identity/index.js';
import { RegionTransactions } from '../../src/platform/index.js';
import { anonymous, startServer, type TestServer } from '../support/index.js';

const PASSWORD = 'Tilleul-47-lune';

describe('an invitation', () => {
  let server: TestServer;
  let other: TestServer;
  beforeAll(async () => {
    server = await startServer({ seed: 'demo' });
    other = await startServer({ beside: server });
  });
  afterAll(async () => {
    await other.close();
    await server.close();
  });
  beforeEach(async () => {
    await server.database.query('delete from app.request_quota');
    server.clock.release();
  });

  const invite = (email: string) =>
    server.app
      .get(RegionTransactions)
      .in('horizon', (tx) => server.app.get(AccountsService).invite(tx, { email, name: 'Octave Brindille', region: 'horizon' }));
  const invited = async (email: string): Promise<string> => {
    await invite(email);
    await server.settle();
    const { text = '' } = await server.mailbox.to(email, 'identifiants de connexion');
    return /\/activation#([\w-]+)/.exec(text)?.[1] ?? '';
  };
  const enter = async (email: string, password: string) =>
    (await anonymous(server).post('/api/auth/sign-in/email').send({ email, password })).status;
  const open = (token: string, password = PASSWORD, node = server) => anonymous(node).post('/api/activation').send({ token, password });
  const look = (token: string) => anonymous(server).post('/api/activation/check').send({ token });

  it('opens an account without a password, and the link used once lets its owner choose one [S0-01] [S2-01]', async () => {
    const email = 'octave.brindille@ch-valombre.example';
    const id = await invite(` ${email.toUpperCase()} `);
    await server.settle();
    const { text = '' } = await server.mailbox.to(email, 'identifiants de connexion');
    const token = /\/activation#([\w-]+)/.exec(text)?.[1] ?? '';
    expect(await enter(email, PASSWORD)).toBe(401);

    expect((await look(token)).body).toMatchObject({ email, name: 'Octave Brindille', passwordPolicy: { min: 12 } });
    const weak = await open(token, 'Octave-Brindille-2026');
    expect([weak.status, weak.body.code]).toEqual([422, 'identity.password-refused']);
    expect(weak.body.reasons).toEqual([{ code: 'password.identity' }]);
    expect((await open(token)).status).toBe(204);
    expect(await enter(email, PASSWORD)).toBe(200);
    expect((await open(token, 'Tilleul-48-lune')).body.code).toBe('identity.activation-refused');
    expect(await enter(email, PASSWORD)).toBe(200);

    // Invited again, by somebody else: the account stays as it is, and nothing is mailed.
    server.mailbox.clear();
    expect(await invite(email)).toBe(id);
    await server.settle();
    expect(server.mailbox.mails).toEqual([]);
  });

  it('is not used up by whoever reads the mail first: looking changes nothing, and the page is the same for any link', async () => {
    const token = await invited('scanner@ch-valombre.example');
    for (let turn = 0; turn < 3; turn += 1) {
      expect((await anonymous(server).get('/api/activation')).status).not.toBe(204);
      expect((await look(token)).status).toBe(200);
    }
    expect((await open(token)).status).toBe(204);
  });

  it('has one winner among many tries at once on two nodes', async () => {
    const email = 'course@ch-valombre.example';
    const token = await invited(email);
    const passwords = Array.from({ length: 8 }, (_, turn) => `Tilleul-${50 + turn}-lune`);
    const statuses = await Promise.all(
      passwords.map(async (password, turn) => (await open(token, password, turn % 2 === 0 ? server : other)).status),
    );
    expect(statuses.filter((status) => status === 204)).toHaveLength(1);
    const entries = await Promise.all(passwords.map((password) => enter(email, password)));
    expect(entries.map((status) => status === 200)).toEqual(statuses.map((status) => status === 204));
  });

  it('is no longer worth anything after a week, once the account was opened by a code, or when the account is closed', async () => {
    const old = await invited('tard@ch-valombre.example');
    server.clock.set(new Date(Date.now() + 8 * 86_400_000));
    expect((await open(old)).body.code).toBe('identity.activation-refused');
    server.clock.release();
    expect((await look(old)).status).toBe(200);

    const email = 'code@ch-valombre.example';
    const token = await invited(email);
    await anonymous(server).post('/api/renewal').send({ email });
    await server.settle();
    const { text = '' } = await server.mailbox.to(email, 'code de vérification');
    const otp = /\b(\d{6})\b/.exec(text)?.[1] ?? '';
    expect((await anonymous(server).post('/api/auth/email-otp/reset-password').send({ email, otp, password: PASSWORD })).status).toBe(200);
    expect((await look(token)).status).toBe(409);

    const closed = await invited('ferme@ch-valombre.example');
    await server.database.query(`update auth."user" set "disabledAt" = now() where email = 'ferme@ch-valombre.example'`);
    expect((await open(closed)).status).toBe(409);
  });

  it('refuses alike what was never a link, tells nothing of an address, and keeps no secret', async () => {
    const token = await invited('secret@ch-valombre.example');
    const kept = await server.database.query<{ text: string }>(
      `select coalesce(string_agg(x::text, ''), '') as text
         from (select a::text as x from app.activation a union all select m::text from app.mail m union all select o::text from app.outbox o
               union all select j::text from graphile_worker._private_jobs j) all_rows(x)`,
    );
    expect(kept[0]?.text).not.toContain(token);
    const unknown = await look('A'.repeat(43));
    const tried = await open('A'.repeat(43));
    expect([unknown.status, tried.status, unknown.body.code, tried.body.code]).toEqual([
      409,
      409,
      'identity.activation-refused',
      'identity.activation-refused',
    ]);
    for (const bad of ['', 'x', `${token}=`, "' or 1=1 --", 42, null, ['a']]) expect((await look(bad as string)).status).toBe(422);
  });

  it('lets nobody guess: tries are counted by address of the network', async () => {
    const tried = await Promise.all(Array.from({ length: 70 }, () => look('B'.repeat(43))));
    expect(tried.map(({ status }) => status)).toContain(429);
  });
});
