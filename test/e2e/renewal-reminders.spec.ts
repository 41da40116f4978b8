import { type ReceivedMail, startServer, type TestServer } from '../support/index.js';

const LISE = 'lise.orvaux@ch-valombre.example';
const CAMILLE = 'camille.fontbelle@ch-valombre.example';
const ELISE = 'elise.montbrun@aubepines.example';
const SUBJECT = 'Merci de renouveler votre mot de passe';

describe('the mail that asks to renew a password', () => {
  let server: TestServer;
  let beside: TestServer;
  beforeAll(async () => {
    server = await startServer({ seed: 'demo' });
    beside = await startServer({ beside: server });
  });
  afterAll(async () => {
    await beside.close();
    await server.close();
  });
  beforeEach(async () => {
    await server.database.query('delete from app.renewal_notice');
    await server.database.query(`update auth."user" set "createdAt" = '2026-01-05T09:00:00Z', "disabledAt" = null`);
    await server.database.query(`update auth."user" set "passwordChangedAt" = '2026-01-05T09:00:00Z' where not "mustRenew"`);
    await everybodySeen('2026-11-21T09:00:00Z');
    await rule({ inactiveSince: null, inactiveDays: 0 });
    await at('2026-11-22T09:00:00Z');
    server.mailbox.clear();
  });

  const rule = (signIn: object, region = 'horizon') =>
    server.database.query(`update app.region set settings = jsonb_set(settings, '{signIn}', settings -> 'signIn' || $1) where slug = $2`, [
      JSON.stringify(signIn),
      region,
    ]);
  const everybodySeen = (instant: string) =>
    server.database.query(`update auth."user" set "lastSignInAt" = $1 where "lastSignInAt" is not null or not "mustRenew"`, [instant]);
  const seen = (email: string, instant: string) =>
    server.database.query('update auth."user" set "lastSignInAt" = $2 where email = $1', [email, instant]);
  const at = async (instant: string): Promise<void> => {
    server.clock.set(instant);
    await Promise.all([server.settle(), beside.settle()]);
    await server.settle();
  };
  const asked = (): ReceivedMail[] => server.mailbox.mails.filter(({ subject }) => subject === SUBJECT);
  const addresses = (): string[] =>
    asked()
      .flatMap(({ recipients }) => [...recipients])
      .sort();

  it('says it once, on two nodes too, and again only to who was seen since and left again [S4-09]', async () => {
    await rule({ inactiveDays: 365 });
    await seen(LISE, '2025-11-20T09:00:00Z');
    await server.database.query(`update auth."user" set "createdAt" = $2, "passwordChangedAt" = $2 where email = $1`, [
      LISE,
      '2025-01-05T09:00:00Z',
    ]);
    await at('2026-11-22T10:00:00Z');
    expect(addresses()).toEqual([LISE]);
    await at('2026-11-23T10:00:00Z');
    await at('2026-12-24T10:00:00Z');
    expect(addresses()).toEqual([LISE]);

    await everybodySeen('2027-12-20T09:00:00Z');
    await seen(LISE, '2026-12-25T09:00:00Z');
    await at('2027-12-26T10:00:00Z');
    expect(addresses()).toEqual([LISE, LISE]);
  });

  it('says since when, and leads to the page of renewal with no secret and no way in [S4-09]', async () => {
    await rule({ inactiveSince: '2026-11-03' });
    await seen(LISE, '2026-11-01T23:30:00Z');
    await at('2026-11-22T10:00:00Z');

    const [{ text = '', html = '' } = {}] = asked();
    expect(text).toContain('depuis le 2 novembre 2026');
    expect(text).toContain(LISE);
    expect(
      [...text.matchAll(/https?:\/\/\S+/g)].map(([url]) => new URL(url)).map(({ pathname, search, hash }) => pathname + search + hash),
    ).toEqual(['/renouvellement']);
    expect(html).toContain('/renouvellement"');
    const status = await server.database.query('select template, status, region from app.mail where address = $1', [LISE]);
    expect(status).toContainEqual({ template: 'M15', status: 'sent', region: 'horizon' });
  });

  it('goes not to somebody who signed in yesterday, nor on the region’s very date [S4-09]', async () => {
    await rule({ inactiveSince: '2026-11-03', inactiveDays: 30 });
    await seen(LISE, '2026-11-02T23:30:00Z');
    await at('2026-11-22T10:00:00Z');
    expect(addresses()).toEqual([]);
  });

  it('is sent by no region without this rule, whatever the others have [S4-09]', async () => {
    await everybodySeen('2026-01-06T09:00:00Z');
    await at('2026-11-22T10:00:00Z');
    expect(addresses()).toEqual([]);

    await rule({ inactiveDays: 30 }, 'brisants');
    await at('2026-11-22T11:00:00Z');
    const here = await server.database.query<{ email: string }>(
      `select distinct u.email from auth."user" u join app.membership m on m.person_id = u.id where m.region = 'brisants' and not u."mustRenew" order by 1`,
    );
    expect(here).not.toEqual([]);
    expect(addresses()).toEqual(here.map(({ email }) => email));
  });

  it('goes to nobody who never opened the account, whose rights ended, or whose account is closed [S4-09]', async () => {
    await rule({ inactiveDays: 30 });
    await server.database.query(
      `update app.membership set valid_to = '2026-11-21' where person_id = (select id from auth."user" where email = $1)`,
      [LISE],
    );
    await server.database.query('update auth."user" set "disabledAt" = now() where email = $1', [CAMILLE]);
    await seen(LISE, '2026-01-06T09:00:00Z');
    await seen(CAMILLE, '2026-01-06T09:00:00Z');
    await at('2026-11-22T10:00:00Z');
    expect(await server.database.query('select "mustRenew" from auth."user" where email = $1', [ELISE])).toEqual([{ mustRenew: true }]);
    expect(addresses()).toEqual([]);

    await server.database.query(
      `update app.membership set valid_to = '2026-11-22' where person_id = (select id from auth."user" where email = $1)`,
      [LISE],
    );
    await at('2026-11-22T11:00:00Z');
    expect(addresses()).toEqual([LISE]);
  });

  it('waits for the morning [S4-09]', async () => {
    await rule({ inactiveDays: 30 });
    await seen(LISE, '2026-10-22T09:00:00Z');
    await at('2026-11-22T06:59:00Z');
    expect(addresses()).toEqual([]);
    await at('2026-11-22T07:00:00Z');
    expect(addresses()).toEqual([LISE]);
  });

  it('speaks in the region’s own words [S4-09]', async () => {
    await rule({ inactiveDays: 30 });
    await server.database.query(
      `update app.region set settings = jsonb_set(settings, '{words}', coalesce(settings -> 'words', '{}') || $1) where slug = 'horizon'`,
      [JSON.stringify({ 'mail.M15.text': 'Bonjour {recipient}, revenez : {lastSeen}.' })],
    );
    await seen(LISE, '2026-10-01T09:00:00Z');
    await at('2026-11-22T10:00:00Z');
    expect(asked()[0]?.text).toContain('revenez : 1er octobre 2026');
  });
});
