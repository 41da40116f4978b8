import { type Response } from 'supertest';
import { anonymous, signIn, startServer, type TestServer } from '../support/index.js';

const CAMILLE = 'camille.fontbelle@ch-valombre.example';
const NOE = 'noe.lestrelle@ch-valombre.example';
const NOBODY = 'personne@ch-valombre.example';
const PASSWORD = 'Tilleul-47-lune';
const GUESSES = 1000;
const AT_ONCE = 50;

/** Everything of an answer that somebody who guesses can see. */
function seen({ status, body, headers }: Response) {
  const { date, 'x-request-id': id, ...others } = headers as Record<string, string>;
  expect([typeof date, typeof id]).toContain('string');
  return { status, body: { ...(body as object), requestId: undefined }, headers: others };
}

describe('guessing the code of a renewal, on two nodes', () => {
  let first: TestServer;
  let second: TestServer;
  beforeAll(async () => {
    first = await startServer({ seed: 'demo' });
    second = await startServer({ beside: first });
  });
  afterAll(async () => {
    await second.close();
    await first.close();
  });
  beforeEach(async () => {
    await first.settle();
    first.mailbox.clear();
    await first.database.query('delete from app.renewal_quota; delete from app.request_quota; delete from auth."rateLimit"');
  });

  /** Each from an address and on a node of its own: no limit by address helps. */
  const from = (index: number) => ({
    agent: anonymous(index % 2 === 0 ? first : second),
    address: `198.51.${String(100 + (index >> 8))}.${String(index & 255)}`,
  });
  const check = (email: string, otp: string, index: number) => {
    const { agent, address } = from(index);
    return agent
      .post('/api/auth/email-otp/check-verification-otp')
      .set('X-Forwarded-For', address)
      .send({ email, otp, type: 'forget-password' });
  };
  const reset = (email: string, otp: string, password: string, index: number) => {
    const { agent, address } = from(index);
    return agent.post('/api/auth/email-otp/reset-password').set('X-Forwarded-For', address).send({ email, otp, password });
  };

  async function codeFor(email: string): Promise<string> {
    await anonymous(first).post('/api/renewal').send({ email });
    await first.settle();
    const { text = '' } = await first.mailbox.to(email, 'code de vérification');
    return /\b(\d{6})\b/.exec(text)?.[1] ?? '';
  }

  async function inBatches<T>(count: number, work: (index: number) => Promise<T>): Promise<T[]> {
    const results: T[] = [];
    for (let start = 0; start < count; start += AT_ONCE) {
      const batch = Array.from({ length: Math.min(AT_ONCE, count - start) }, (_, i) => work(start + i));
      results.push(...(await Promise.all(batch)));
    }
    return results;
  }

  it('refuses a thousand guesses from a thousand addresses, the right code among them: five tries are used up', async () => {
    const code = await codeFor(CAMILLE);
    const wrong = Array.from({ length: GUESSES }, (_, i) => String(100_000 + i * 7)).filter((guess) => guess !== code);
    const guesses = wrong.map((guess, i) => (i > AT_ONCE && i % 97 === 0 ? code : guess));
    expect(guesses.filter((guess) => guess === code).length).toBeGreaterThan(5);
    const answers = await inBatches(guesses.length, async (i) => seen(await check(CAMILLE, guesses[i] ?? '', i)));

    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([400]));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await reset(CAMILLE, code, PASSWORD, GUESSES)).status).toBe(400);
  });

  it('lets one of a hundred who send the right code together change the password', async () => {
    const code = await codeFor(CAMILLE);
    const passwords = Array.from({ length: 100 }, (_, i) => `Tilleul-${String(i)}7-lune-claire`);
    const statuses = await Promise.all(passwords.map(async (password, i) => (await reset(CAMILLE, code, password, i)).status));

    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 400)).toHaveLength(99);
    const winner = passwords[statuses.indexOf(200)] ?? '';
    const enter = (password: string) => anonymous(second).post('/api/auth/sign-in/email').send({ email: CAMILLE, password });
    expect((await enter(winner)).status).toBe(200);
    expect((await enter(passwords[(statuses.indexOf(200) + 1) % 100] ?? '')).status).toBe(401);
  });

  it('answers a known and an unknown address alike, header for header, at each of the ways to ask', async () => {
    const code = await codeFor(NOE);
    const wrong = code === '000000' ? '000001' : '000000';
    const ask = async (email: string, index: number) => {
      const { agent, address } = from(index);
      return seen(await agent.post('/api/renewal').set('X-Forwarded-For', address).send({ email }));
    };
    expect(await ask(NOE, 1)).toEqual(await ask(NOBODY, 3));
    // Seven tries of each: before, at and after the fifth, which is the last.
    for (let i = 0; i < 7; i += 1) {
      expect(seen(await check(NOE, wrong, 2 * i))).toEqual(seen(await check(NOBODY, wrong, 2 * i)));
      expect(seen(await reset(NOE, wrong, PASSWORD, 2 * i))).toEqual(seen(await reset(NOBODY, wrong, PASSWORD, 2 * i)));
      expect(seen(await reset(NOE, wrong, 'short', 2 * i))).toEqual(seen(await reset(NOBODY, wrong, 'short', 2 * i)));
    }
  });

  it('counts what one address asks on both nodes together', async () => {
    const statuses = await Promise.all(
      Array.from({ length: 40 }, async (_, i) => {
        const agent = anonymous(i % 2 === 0 ? first : second);
        return (await agent.post('/api/renewal').set('X-Forwarded-For', '203.0.113.9').send({ email: NOBODY })).status;
      }),
    );
    expect(statuses.filter((status) => status === 202)).toHaveLength(30);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);

    const guesses = await Promise.all(
      Array.from({ length: 40 }, async (_, i) => {
        const agent = anonymous(i % 2 === 0 ? first : second);
        const body = { email: NOBODY, otp: '123456', type: 'forget-password' };
        return (await agent.post('/api/auth/email-otp/check-verification-otp').set('X-Forwarded-For', '203.0.113.9').send(body)).status;
      }),
    );
    expect(guesses.filter((status) => status === 400)).toHaveLength(30);
    expect(guesses.filter((status) => status === 429)).toHaveLength(10);
  });

  it('counts a network of IPv6 as one address: whoever has one has more addresses than any limit', async () => {
    const asked = async (index: number, prefix: string) =>
      (
        await anonymous(first)
          .post('/api/renewal')
          .set('X-Forwarded-For', `${prefix}::${index.toString(16)}`)
          .send({ email: NOBODY })
      ).status;
    const statuses = await Promise.all(Array.from({ length: 40 }, (_, i) => asked(i + 1, '2001:db8:0:1')));
    expect(statuses.filter((status) => status === 202)).toHaveLength(30);
    expect(statuses.filter((status) => status === 429)).toHaveLength(10);
    expect(await asked(1, '2001:db8:0:2')).toBe(202);
  });

  it('keeps a known and an unknown address from more than one code a minute and ten a day, alike', async () => {
    const start = Date.parse('2026-05-04T08:00:00Z');
    const counts: unknown[] = [];
    for (let minute = 0; minute < 12; minute += 0.5) {
      first.clock.set(new Date(start + minute * 60_000));
      for (const email of [CAMILLE, NOBODY])
        await anonymous(first)
          .post('/api/renewal')
          .set('X-Forwarded-For', from(minute * 2).address)
          .send({ email });
      await first.settle();
      counts.push(await first.database.query('select count(*)::int as rows, sum(sent)::int as sent from app.renewal_quota'));
    }
    first.clock.release();
    expect(first.mailbox.mails).toHaveLength(10);
    expect(counts.at(-1)).toEqual([{ rows: 2, sent: 20 }]);
    const days = await first.database.query<{ sent: number }>('select sent from app.renewal_quota');
    expect(days).toEqual([{ sent: 10 }, { sent: 10 }]);
  });

  it('removes the codes, the counts of renewals and the sessions that have run out, and nothing else', async () => {
    await first.database.query('delete from auth.verification; delete from auth.session');
    await codeFor(NOE);
    const old = [
      `insert into auth.verification (id, identifier, value, "expiresAt", "createdAt", "updatedAt") values ('old', 'old', '', now() - interval '1 second', now(), now())`,
      `insert into app.renewal_quota (address_digest, day, sent, last_sent) values ('old', current_date - 3, 10, now() - interval '3 days')`,
      `insert into auth.session (id, token, "userId", "expiresAt", "createdAt", "updatedAt")
         select 'old', 'old', id, now() - interval '1 second', now(), now() from auth."user" limit 1`,
    ];
    const left = () =>
      first.database.query<{ id: string }>(
        `select id from auth.verification union all select address_digest from app.renewal_quota union all select id from auth.session order by 1`,
      );
    await signIn(first, NOE);
    const young = await left();
    for (const sql of old) await first.database.query(sql);
    await first.settle();
    expect(young).toHaveLength(3);
    expect(await left()).toEqual(young);
  });

  it('forgets what was counted more than a day ago, and nothing younger', async () => {
    for (const email of [CAMILLE, NOBODY])
      await anonymous(first)
        .post('/api/renewal')
        .set('X-Forwarded-For', `203.0.113.${String(email.length)}`)
        .send({ email });
    await first.settle();
    const counted = () => first.database.query<{ key: string }>('select key from app.request_quota order by window_start, key');
    const before = await counted();
    const [old, ...young] = before;
    await first.database.query("update app.request_quota set window_start = now() - interval '25 hours' where key = $1", [old!.key]);
    await first.settle();
    expect(young.length).toBeGreaterThan(0);
    expect(await counted()).toEqual(young);
  });
});
