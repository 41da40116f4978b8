import { createHash, createHmac } from 'node:crypto';
import { DataSource } from 'typeorm';
import { PasswordHashing } from '../../src/modules/identity/auth/password-hashing.js';
import { AccountsService } from '../../src/modules/identity/index.js';
import { RenewalJob } from '../../src/modules/identity/renewal/renewal.job.js';
import { AppConfig } from '../../src/platform/index.js';
import { anonymous, startServer, statementsOf, type TestServer } from '../support/index.js';

const CAMILLE = 'camille.fontbelle@ch-valombre.example';
const INVITED = 'invitee@ch-valombre.example';
const DISABLED = 'basile.cormeray@ars-horizon.example';
const NOBODY = 'personne@ch-valombre.example';
/** An account without a password, one that is disabled, and none. */
const OTHERS = [INVITED, DISABLED, NOBODY];
const WRONG = 'Pas-le-bon-47';
/** Never the right one. */
const NO_CODE = '00000x';
const TRIES = 7;
const REFUSED = Array<number>(TRIES).fill(400);
const FORGET_CODES =
  'delete from auth.verification; delete from app.renewal_quota; delete from app.request_quota; delete from auth."rateLimit"';

/** What one mail costs the worker: whom to write to, in which words, and that it left. */
const OF_A_MAIL = /app\.memberships_of|"app"\."region"|app\.mail /;

interface Work {
  readonly statements: Record<string, number>;
  /** Passwords hashed or verified: each costs alike, and more than all the rest. */
  readonly hashes: number;
}

describe('the work that an address costs', () => {
  let server: TestServer;
  let hashes = 0;
  beforeAll(async () => {
    server = await startServer({ seed: 'demo', config: { background: false } });
    const { app, database } = server;
    await app.get(DataSource).transaction((tx) => app.get(AccountsService).open(tx, { email: INVITED, name: 'Ida Vernay' }));
    await database.query('update auth."user" set "disabledAt" = now() where email = $1', [DISABLED]);
    countHashes(app.get(PasswordHashing), () => (hashes += 1));
    server.clock.set('2026-05-04T08:00:00Z');
    // The first of all learns the tables.
    await make(CAMILLE);
    for (const first of [ask, check, reset, enter]) await first(CAMILLE);
  });
  afterAll(() => server.close());
  beforeEach(() => database(FORGET_CODES));

  /** Without what is counted for an origin in the network, by the minute, before anybody is looked up. */
  async function workOf(work: () => Promise<unknown>): Promise<Work> {
    hashes = 0;
    const statements = await statementsOf(server.database, work);
    return { statements: Object.fromEntries([...statements].filter(([query]) => !query.includes('"rateLimit"'))), hashes };
  }

  const ask = (email: string) => anonymous(server).post('/api/renewal').send({ email });
  const make = (email: string) => {
    const dedupKey = `renewal:${email}:${String(performance.now())}`;
    return server.app.get(RenewalJob).run({ kind: 'renewal', payload: { email }, region: '', dedupKey, attempt: 1, lastAttempt: false });
  };
  const check = (email: string, otp = NO_CODE) =>
    anonymous(server).post('/api/auth/email-otp/check-verification-otp').send({ email, otp, type: 'forget-password' });
  const reset = (email: string, otp = NO_CODE) =>
    anonymous(server).post('/api/auth/email-otp/reset-password').send({ email, otp, password: 'Tilleul-47-lune' });
  const enter = (email: string) => anonymous(server).post('/api/auth/sign-in/email').send({ email, password: WRONG });

  async function times(work: () => PromiseLike<{ status: number }>): Promise<number[]> {
    const statuses: number[] = [];
    for (let i = 0; i < TRIES; i += 1) statuses.push((await work()).status);
    return statuses;
  }

  it('is the same for a known, an invited, a disabled and an unknown one that asks for a code', async () => {
    const known = await workOf(() => ask(CAMILLE));
    expect(Object.keys(known.statements).join()).toContain('app.outbox');
    for (const email of OTHERS) expect(await workOf(() => ask(email))).toEqual(known);
  });

  it('is the same where a code was asked for and seven wrong ones are tried: before, at and after the fifth, which is the last', async () => {
    for (const way of [check, reset]) {
      await database(FORGET_CODES);
      await make(CAMILLE);
      const known = await workOf(async () => {
        expect(await times(() => way(CAMILLE))).toEqual(REFUSED);
      });
      // The row is written again at each wrong guess, and no more once the tries are used up.
      expect(callsOf(known, /^insert into "auth"."verification"/)).toBe(5);
      expect(known.hashes).toBe(0);
      for (const email of OTHERS) {
        await make(email);
        expect(
          await workOf(async () => {
            expect(await times(() => way(email))).toEqual(REFUSED);
          }),
        ).toEqual(known);
      }
    }
  });

  it('is the same where no code was asked for', async () => {
    const known = await workOf(() => times(() => check(CAMILLE)));
    for (const email of OTHERS) expect(await workOf(() => times(() => check(email)))).toEqual(known);
  });

  it('is the same for the worker too, but for the mail', async () => {
    await make(CAMILLE);
    await database(FORGET_CODES);
    const known = await workOf(() => make(CAMILLE));
    const [unknown, disabled] = [await workOf(() => make(NOBODY)), await workOf(() => make(DISABLED))];
    const others = Object.entries(known.statements).filter(([query]) => !OF_A_MAIL.test(query));
    expect(Object.fromEntries(others)).toEqual(unknown.statements);
    expect(disabled).toEqual(unknown);
    expect(callsOf(unknown, /renewal_quota/)).toBe(1);
    expect(await workOf(() => make(NOBODY))).toEqual(await workOf(() => make(CAMILLE))); // one too many, within the minute
  });

  it('is the same for a wrong password: one statement that reads the account, one password hashed', async () => {
    const known = await workOf(() => enter(CAMILLE));
    expect(known.hashes).toBe(1);
    expect(callsOf(known, /"auth"."(user|account)"/)).toBe(1);
    for (const email of OTHERS) expect(await workOf(() => enter(email))).toEqual(known);
  });

  it('leaves rows that tell nobody which address is known, nor any code to whoever reads them', async () => {
    for (const email of [CAMILLE, DISABLED, NOBODY]) await make(email);
    const rows = await server.database.query<{ email: string; value: string }>(
      `select replace(identifier, 'forget-password-otp-', '') as email, value from auth.verification order by 1`,
    );
    expect(rows.map(({ email }) => email)).toEqual([DISABLED, CAMILLE, NOBODY]);
    for (const { value } of rows) expect(value).toMatch(/^[\w-]{43}:0$/);
    const keys = await server.database.query<{ key: string }>('select address_digest as key from app.renewal_quota');
    for (const { key } of keys) expect(key).toMatch(/^[0-9a-f]{64}$/);

    const { sessionSecret } = server.app.get(AppConfig);
    const stored = new Map(rows.map(({ email, value }) => [value.slice(0, -2), email]));
    const opened = new Set<string | undefined>();
    for (let i = 0; i < 1_000_000; i += 1) {
      const code = String(i).padStart(6, '0');
      if (stored.has(createHash('sha256').update(code).digest('base64url'))) opened.add('without the secret');
      opened.add(stored.get(createHmac('sha256', sessionSecret).update(`renewal-code:${code}`).digest('base64url')));
    }
    expect(opened).toEqual(new Set([undefined, CAMILLE]));
  });

  it('takes no code of an account that was disabled after it was mailed: not to look at, and not for a password', async () => {
    const noe = 'noe.lestrelle@ch-valombre.example';
    await make(noe);
    const { text = '' } = await server.mailbox.to(noe, 'code de vérification');
    const code = /\b(\d{6})\b/.exec(text)?.[1] ?? '';
    await server.database.query('update auth."user" set "disabledAt" = now() where email = $1', [noe]);
    for (const answer of [await check(noe, code), await reset(noe, code)]) {
      expect(answer.body).toMatchObject({ status: 400, code: 'identity.code-refused' });
    }
    await server.database.query('update auth."user" set "disabledAt" = null where email = $1', [noe]);
    expect((await check(noe, code)).status).toBe(200);
  });

  it('is bounded to fifty codes a day while no mail leaves: a mail server that is down gives nobody more tries', async () => {
    server.mailbox.refusal = { code: 451, message: 'plus tard' };
    for (let i = 0; i < 60; i += 1) await make(CAMILLE).catch(() => undefined);
    server.mailbox.refusal = undefined;
    expect(await server.database.query('select count(*)::int as codes from auth.verification')).toEqual([{ codes: 50 }]);
  });

  it('keeps nobody waiting: while the mail of a code is on its way, another demand for the address is one too many', async () => {
    server.mailbox.clear();
    const together = Array.from({ length: 40 }, () => make(CAMILLE));
    await Promise.all(together);
    expect(server.mailbox.mails).toHaveLength(1);
  });

  const database = (sql: string) => server.database.query(sql);
});

function callsOf({ statements }: Work, pattern: RegExp): number {
  return Object.entries(statements).reduce((sum, [query, calls]) => sum + (pattern.test(query) ? calls : 0), 0);
}

function countHashes(hashing: PasswordHashing, count: () => void): void {
  const hash = hashing.hash.bind(hashing);
  const verify = hashing.verify.bind(hashing);
  const counted: Pick<PasswordHashing, 'hash' | 'verify'> = {
    hash: (password) => (count(), hash(password)),
    verify: (attempt) => (count(), verify(attempt)),
  };
  Object.assign(hashing, counted);
}
