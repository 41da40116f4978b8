import { AccountsService } from '../../src/modules/identity/index.js';
import { RegionTransactions } from '../../src/platform/index.js';
import { anonymous, startServer, type TestServer } from '../support/index.js';

const EMAIL = 'octave.brindille@ch-valombre.example';
const PASSWORD = 'Tilleul-47-lune';

describe('an invitation', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ seed: 'demo' });
  });
  afterAll(() => server.close());

  const invite = (email: string) =>
    server.app
      .get(RegionTransactions)
      .in('horizon', (tx) => server.app.get(AccountsService).invite(tx, { email, name: 'Octave Brindille', region: 'horizon' }));
  const enter = (password: string) => anonymous(server).post('/api/auth/sign-in/email').send({ email: EMAIL, password });

  it('opens an account without a password, and a mailed code used once lets its owner choose one [S0-01] [S2-01]', async () => {
    const id = await invite(` ${EMAIL.toUpperCase()} `);
    await server.settle();
    const invitation = await server.mailbox.to(EMAIL, 'identifiants de connexion');
    expect(invitation.text).toContain('/renouvellement');
    expect((await enter(PASSWORD)).status).toBe(401);

    await anonymous(server).post('/api/renewal').send({ email: EMAIL });
    await server.settle();
    const { text = '' } = await server.mailbox.to(EMAIL, 'code de vérification');
    const otp = /\b(\d{6})\b/.exec(text)?.[1] ?? '';
    const choose = (password: string) => anonymous(server).post('/api/auth/email-otp/reset-password').send({ email: EMAIL, otp, password });
    expect((await choose(PASSWORD)).status).toBe(200);
    expect((await choose('Tilleul-48-lune')).status).toBe(400);
    expect((await enter(PASSWORD)).status).toBe(200);

    // Invited again, by somebody else: the account stays as it is, and nothing is mailed.
    server.mailbox.clear();
    expect(await invite(EMAIL)).toBe(id);
    await server.settle();
    expect(server.mailbox.mails).toEqual([]);
    expect((await enter(PASSWORD)).status).toBe(200);
  });
});
