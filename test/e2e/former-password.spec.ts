import { PasswordHashing } from '../../src/modules/identity/auth/password-hashing.js';
import { demonstrationAccounts } from '../../src/modules/demonstration/index.js';
import { anonymous, signIn, startServer, type TestServer } from '../support/index.js';

const NOE = 'noe.lestrelle@ch-valombre.example';
const CAMILLE = 'camille.fontbelle@ch-valombre.example';
const NEW_PASSWORD = 'Tilleul-47-lune';

describe('a former password, given while its owner replaces it on another node', () => {
  let here: TestServer;
  let there: TestServer;
  const password = demonstrationAccounts()[0]?.password ?? '';
  beforeAll(async () => {
    here = await startServer({ seed: 'demo' });
    there = await startServer({ beside: here });
  });
  afterAll(async () => {
    await there.close();
    await here.close();
  });

  /** Once a password was found right here, and before anything comes of it, `meanwhile` is done. */
  function onceVerified(meanwhile: () => Promise<void>): void {
    const hashing = here.app.get(PasswordHashing);
    const verify = hashing.verify.bind(hashing);
    hashing.verify = async (attempt) => {
      const right = await verify(attempt);
      hashing.verify = verify;
      await meanwhile();
      return right;
    };
  }

  async function enterWhile(email: string, meanwhile: () => Promise<void>): Promise<void> {
    onceVerified(meanwhile);
    const stranger = anonymous(here);
    const { status, body, headers } = await stranger.post('/api/auth/sign-in/email').send({ email, password });
    expect({ status, body }).toMatchObject({ status: 401, body: { code: 'identity.credentials-refused' } });
    expect(headers).not.toHaveProperty('set-cookie');
    expect((await stranger.get('/api/me')).status).toBe(401);
  }

  const sessionsOf = (email: string) =>
    here.database.query<{ id: string }>('select s.id from auth.session s join auth."user" u on u.id = s."userId" where u.email = $1', [
      email,
    ]);

  it('opens no session when it is changed in « Mon compte »: its owner’s alone stays', async () => {
    const owner = await signIn(there, NOE);
    await enterWhile(NOE, async () => {
      const body = { currentPassword: password, newPassword: NEW_PASSWORD };
      expect((await owner.post('/api/auth/change-password').send(body)).status).toBe(200);
    });
    expect(await sessionsOf(NOE)).toHaveLength(1);
    expect((await owner.get('/api/me')).status).toBe(200);
  });

  it('opens no session when it is renewed by a mailed code', async () => {
    await anonymous(there).post('/api/renewal').send({ email: CAMILLE });
    await there.settle();
    const { text = '' } = await there.mailbox.to(CAMILLE, 'code de vérification');
    const otp = /\b(\d{6})\b/.exec(text)?.[1] ?? '';
    await enterWhile(CAMILLE, async () => {
      const body = { email: CAMILLE, otp, password: NEW_PASSWORD };
      expect((await anonymous(there).post('/api/auth/email-otp/reset-password').send(body)).status).toBe(200);
    });
    expect(await sessionsOf(CAMILLE)).toEqual([]);
    expect((await signIn(there, CAMILLE, NEW_PASSWORD).then((agent) => agent.get('/api/me'))).status).toBe(200);
  });
});
