import { randomUUID } from 'node:crypto';
import { demonstrationAccounts } from '../../src/modules/demonstration/index.js';
import { MAIL_JOB, type MailRequest } from '../../src/modules/notifications/index.js';
import { Outbox, RegionTransactions } from '../../src/platform/index.js';
import { anonymous, startServer, type TestServer, until } from '../support/index.js';

const PERSON = demonstrationAccounts()[0]!;
const REQUEST: MailRequest = {
  template: 'M01',
  to: { id: 'p-1', name: 'Ada Lovedoc', address: 'ada@ch-valombre.example' },
  variables: {},
};

interface MailRow {
  status: string;
  attempts: number;
  last_error: string | null;
}

describe('mails', () => {
  let server: TestServer;
  let region: string;
  beforeAll(async () => {
    server = await startServer();
    region = (await server.database.query<{ slug: string }>('select slug from app.region order by slug'))[0]?.slug ?? '';
  });
  afterAll(() => server.close());
  beforeEach(() => {
    server.mailbox.clear();
    server.mailbox.refusal = undefined;
  });

  const enqueue = (request: MailRequest, dedupKey: string = randomUUID(), node = server): Promise<void> =>
    node.app.get(RegionTransactions).in(region, async (tx) => {
      await node.app.get(Outbox).enqueue(tx, region, [{ kind: MAIL_JOB, payload: { ...request }, dedupKey }]);
    });
  const row = async (dedupKey: string): Promise<MailRow | undefined> =>
    (
      await server.database.query<MailRow & Record<string, unknown>>(
        'select status, attempts, last_error from app.mail where dedup_key = $1',
        [dedupKey],
      )
    )[0];

  it('carry the code of a renewal to the address of the account, and nowhere else [S0-09]', async () => {
    await anonymous(server).post('/api/renewal').send({ email: PERSON.email.toUpperCase() }).expect(202);

    const mail = await server.mailbox.to(PERSON.email, 'code de vérification');

    expect(mail.recipients).toEqual([PERSON.email]);
    expect(mail.text).toMatch(/\b\d{6}\b/);
    expect(mail.text).toMatch(/10\sminutes/);
    expect(mail.html).toContain('<html lang="fr">');
    expect(mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
    const kept = await server.database.query<{ all: string }>("select coalesce(string_agg(m::text, ''), '') as all from app.mail m");
    expect(kept[0]?.all).not.toContain(/\b\d{6}\b/.exec(mail.text ?? '')?.[0]);
  });

  it.each(['Ada, <mallory@evil.example>', 'Ada\r\nBcc: mallory@evil.example', '"mallory@evil.example" <a@b.example>,', 'é'.repeat(300)])(
    'go to the address of the account, whatever its name says (%#)',
    async (name) => {
      await enqueue({ ...REQUEST, to: { ...REQUEST.to, name } });

      const mail = await server.mailbox.to(REQUEST.to.address);

      expect(mail.recipients).toEqual([REQUEST.to.address]);
      expect(mail.headers.filter(({ key }) => key === 'bcc' || key === 'cc')).toEqual([]);
      expect(mail.to?.map(({ address }) => address)).toEqual([REQUEST.to.address]);
    },
  );

  it('are tried again when the mail server cannot take them, and known by one Message-ID', async () => {
    const key = randomUUID();
    server.mailbox.refusal = { code: 451, message: 'come back later' };
    await enqueue(REQUEST, key);
    await until(async () => (await row(key))?.last_error?.includes('come back later'));

    server.mailbox.refusal = undefined;
    await until(async () => (await row(key))?.status === 'sent');

    expect((await row(key))?.attempts).toBeGreaterThan(1);
    expect(server.mailbox.mails).toHaveLength(1);
    expect(server.mailbox.mails[0]?.messageId).toMatch(/^<[0-9a-f]{32}@127\.0\.0\.1>$/);
  });

  it('are given up, and said so, after the last try', async () => {
    const key = randomUUID();
    server.mailbox.refusal = { code: 550, message: 'no such mailbox' };
    const payload = JSON.stringify({ region, payload: REQUEST, dedupKey: key });
    await server.database.query("select graphile_worker.add_job('mail', $1::json, max_attempts => 1)", [payload]);

    await until(async () => (await row(key))?.status === 'dead');

    expect(await row(key)).toMatchObject({ attempts: 1, last_error: expect.stringContaining('no such mailbox') });
  });

  it('are not sent for a transaction that is undone', async () => {
    const transactions = server.app.get(RegionTransactions);
    const undone = transactions.in(region, async (tx) => {
      await server.app.get(Outbox).enqueue(tx, region, [{ kind: MAIL_JOB, payload: { ...REQUEST }, dedupKey: randomUUID() }]);
      throw new Error('undone');
    });

    await expect(undone).rejects.toThrow('undone');
    await server.settle();
    expect(server.mailbox.mails).toEqual([]);
  });

  it('leave once each, whatever the number of nodes that move them', async () => {
    const second = await startServer({ beside: server });
    const addresses = Array.from({ length: 150 }, (_, n) => `person-${String(n)}@ch-valombre.example`);
    try {
      await Promise.all(
        addresses.map((address, n) => enqueue({ ...REQUEST, to: { ...REQUEST.to, address } }, address, n % 2 ? second : server)),
      );
      await Promise.all([server.settle(), second.settle()]);

      expect(server.mailbox.mails.flatMap(({ recipients }) => recipients).sort()).toEqual([...addresses].sort());
    } finally {
      await second.close();
    }
  });

  it('are not sent twice for one thing that is done twice', async () => {
    const key = randomUUID();
    await enqueue(REQUEST, key);
    await until(async () => (await row(key))?.status === 'sent');
    await enqueue(REQUEST, key);
    await server.settle();

    expect(server.mailbox.mails).toHaveLength(1);
  });
});
