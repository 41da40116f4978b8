import { startServer, type TestServer } from '../support/index.js';
import { dayIn } from './dossier-world.js';
import { BASILE, CAMILLE, INES, LISE, MAUDE, PASSWORD, PeopleWorld } from './people-world.js';

const OCTAVE = 'octave.brindille@ch-valombre.example';
const NOE = 'noe.lestrelle@ch-valombre.example';

describe('the people of an establishment', () => {
  let server: TestServer;
  let world: PeopleWorld;
  let valombre: string;
  let brumeval: string;
  beforeEach(async () => {
    server = await startServer();
    world = new PeopleWorld(server);
    valombre = await world.organisation('CH DE VALOMBRE');
    brumeval = await world.organisation('CH DE BRUMEVAL');
  });
  afterEach(() => server.close());

  const count = async (sql: string): Promise<number> => Number((await server.database.query<{ n: string }>(sql))[0]?.n);

  it('are for whoever administers it: their own entity, or those of the region for the agency; for all others it is absent [S1-10]', async () => {
    expect((await world.list(MAUDE)).map(({ name }) => name)).toEqual(['CH DE VALOMBRE']);
    expect((await world.list(INES)).length).toBeGreaterThan(5);
    const view = await world.view(MAUDE, valombre);
    expect(view.people.map(({ name }) => name)).toEqual(['Camille Fontbelle', 'Lise Orvaux', 'Maude Tilleray']);
    expect(view.contracts.map(({ name }) => name)).toContain('CAQES_22-CH DE VALOMBRE');
    for (const [email, id] of [
      [CAMILLE, valombre],
      [BASILE, valombre],
      [MAUDE, brumeval],
      ['thea.kervalan@ars-brisants.example', valombre],
    ] as const)
      expect((await (await world.as(email)).get(`/api/administered-establishments/${id}`)).status).toBe(404);
    expect(await world.list(CAMILLE)).toEqual([]);
    expect((await world.invite(CAMILLE, valombre)).status).toBe(404);
    expect((await world.invite(MAUDE, brumeval)).status).toBe(404);
    expect((await world.invite(MAUDE, valombre, { placeId: brumeval })).status).toBe(404);
    const camille = await world.member(MAUDE, valombre, CAMILLE);
    expect((await world.act(LISE, valombre, camille, 'ending')).status).toBe(404);
    const noe = await world.member(INES, brumeval, NOE);
    expect((await world.act(MAUDE, valombre, noe, 'ending')).status).toBe(404);
  });

  it('are invited by a mail with a link, and read until they come under the name that was written', async () => {
    expect((await world.invite(MAUDE, valombre, { rights: ['answer'] })).status).toBe(204);
    const invited = await world.member(MAUDE, valombre, OCTAVE);
    expect(invited).toMatchObject({ name: 'Octave Brindille', state: 'invited', rights: ['read', 'answer'], contracts: null });
    await server.settle();
    const mail = await server.mailbox.to(OCTAVE, 'identifiants de connexion');
    for (const words of ['Maude Tilleray', 'CH DE VALOMBRE', 'lire, saisir les réponses', 'tous les contrats', 'sans limite'])
      expect(mail.text).toContain(words);
    expect(await world.activate(OCTAVE)).toBe(204);
    expect((await (await world.as(OCTAVE, PASSWORD)).get('/api/me')).body.memberships[0].rights).toEqual(['read', 'answer']);
    expect(await world.member(MAUDE, valombre, OCTAVE)).toMatchObject({ state: 'active', invitedAt: null });
    expect((await world.act(MAUDE, valombre, invited, 'invitation')).codes).toEqual(['people-already-came']);
  });

  it('look the same whether their address had an account or not, until they come', async () => {
    expect((await world.invite(MAUDE, valombre, { email: NOE, name: 'N. Lestrelle' })).status).toBe(204);
    expect((await world.invite(MAUDE, valombre)).status).toBe(204);
    const seen = async (email: string) => {
      const { state, name, version } = await world.member(MAUDE, valombre, email);
      return { state, name, version };
    };
    expect(await seen(NOE)).toEqual({ state: 'invited', name: 'N. Lestrelle', version: 1 });
    expect(await seen(OCTAVE)).toEqual({ state: 'invited', name: 'Octave Brindille', version: 1 });
    await server.settle();
    expect((await server.mailbox.to(NOE, 'des droits vous sont ouverts')).text).not.toContain('/activation');
    const { body } = await (await world.as(NOE)).get('/api/me');
    expect(body.memberships).toHaveLength(3);
    expect(await seen(NOE)).toMatchObject({ state: 'active', name: 'Noé Lestrelle' });
  });

  it('are given by nobody more than they hold themselves, of rights, of contracts, and of their own', async () => {
    await server.database.query(`update app.membership set rights = '{read,answer,administer}' where title like 'Valideuse (directrice)%'`);
    expect((await world.invite(MAUDE, valombre, { rights: ['close', 'attach'] })).codes).toEqual([
      'people-right-not-yours',
      'people-right-not-yours',
    ]);
    const maude = await world.member(MAUDE, valombre, MAUDE);
    expect((await world.change(MAUDE, valombre, maude, { rights: ['read', 'answer', 'close', 'administer'] })).codes).toEqual([
      'people-own-rights',
    ]);
    const camille = await world.member(MAUDE, valombre, CAMILLE);
    expect((await world.change(MAUDE, valombre, camille, { rights: ['read', 'attach', 'close'] })).codes).toEqual([
      'people-right-not-yours',
    ]);
    // What she has, and Maude has not, may stay.
    expect((await world.change(MAUDE, valombre, camille, { rights: ['read', 'attach'] })).status).toBe(204);
    // The agency is above: it gives what it does not hold.
    expect((await world.invite(INES, valombre, { rights: ['close'] })).status).toBe(204);

    const [contract] = (await world.view(MAUDE, valombre)).contracts;
    await server.database.query(`update app.membership set contract_ids = array[$1::uuid] where title like 'Valideuse (directrice)%'`, [
      contract!.id,
    ]);
    expect((await world.invite(MAUDE, valombre, { email: 'x@ch.example' })).codes).toEqual(['people-contract-not-yours']);
    expect((await world.invite(MAUDE, valombre, { email: 'x@ch.example', contractIds: [contract!.id] })).status).toBe(204);
    const lise = await world.member(MAUDE, valombre, LISE);
    expect(lise.againstEnding).toEqual([{ code: 'people-beyond-contracts' }]);
    expect((await world.act(MAUDE, valombre, lise, 'ending')).codes).toEqual(['people-beyond-contracts']);
  });

  it('are refused what makes no sense: contracts of others, no contract, days that pass or turn, a change on an old version', async () => {
    const foreign = (await world.view(INES, brumeval)).contracts.map(({ id }) => id);
    const refusal = async (more: object) => (await world.invite(MAUDE, valombre, more)).codes;
    expect(await refusal({ contractIds: foreign })).toEqual(['people-contract-unknown']);
    expect(await refusal({ contractIds: [] })).toEqual(['people-no-contract']);
    expect(await refusal({ from: dayIn(3), to: dayIn(2) })).toEqual(['people-dates-reversed']);
    expect(await refusal({ to: dayIn(-2) })).toEqual(['people-past']);
    expect(await refusal({ email: CAMILLE })).toEqual(['people-already-member']);
    const lise = await world.member(MAUDE, valombre, LISE);
    expect((await world.change(MAUDE, valombre, lise, { rights: ['read', 'attach'] })).status).toBe(204);
    expect((await world.change(MAUDE, valombre, lise, { rights: ['read'] })).body.code).toBe('people.changed');
    expect(await count('select count(*) as n from app.membership where invited_at is not null')).toBe(0);
    expect(await count(`select count(*) as n from auth."user" where email = '${OCTAVE}'`)).toBe(0);
  });

  it.each([
    { name: 'Ada\u202Eexe.cod' },
    { name: 'Ada\r\nBcc: mallory@evil.example' },
    { name: 'Ada\u0000' },
    { name: ' \u00a0 ' },
    { name: '\u200b' },
    { name: 'x'.repeat(201) },
    { title: 'Chef\u2028de service' },
    { title: '\u2066de droite' },
    { email: 'ada@evil.example, mallory@evil.example' },
    { email: 'ada@evil' },
    { email: 'аda@evil.example' },
    { email: '"a b"@evil.example' },
    { email: `${'a'.repeat(65)}@evil.example` },
    { rights: ['decide'] },
    { rights: 'close' },
    { contractIds: ['x'] },
    { from: '2026-02-31x' },
    { placeId: "' or 1=1" },
    { region: 'brisants' },
  ])('are not written in bad faith: %j', async (more) => {
    const { status, body } = await world.invite(MAUDE, valombre, more);
    expect([status, body.code]).toEqual([422, 'request.invalid']);
    await server.settle();
    expect(server.mailbox.mails).toEqual([]);
  });

  it('keep a name as it was written, and a mail shows it as text', async () => {
    const name = '<img src=x onerror=alert(1)> O’Brien-Łoś & fils';
    expect((await world.invite(MAUDE, valombre, { name })).status).toBe(204);
    expect((await world.member(MAUDE, valombre, OCTAVE)).name).toBe(name);
    await server.settle();
    const { html = '', to } = await server.mailbox.to(OCTAVE, 'identifiants');
    expect(html).not.toContain('<img');
    expect(html).toContain('&lt;img');
    expect(to?.[0]?.address).toBe(OCTAVE);
  });

  it('end at the next request, with a mail; a cancelled invitation opens nothing', async () => {
    const reading = async () => (await (await world.as(LISE)).get('/api/me')).body.memberships.length;
    expect(await reading()).toBe(1);
    expect((await world.act(MAUDE, valombre, await world.member(MAUDE, valombre, LISE), 'ending')).status).toBe(204);
    expect(await reading()).toBe(0);
    await world.invite(MAUDE, valombre);
    await server.settle();
    await world.act(MAUDE, valombre, await world.member(MAUDE, valombre, OCTAVE), 'ending');
    expect(await world.activate(OCTAVE)).toBe(409);
    expect((await server.mailbox.to(LISE, 'ont pris fin')).text).toContain('Maude Tilleray');
    expect((await server.mailbox.to(OCTAVE, 'est annulée')).text).toContain('CH DE VALOMBRE');
    expect((await world.view(MAUDE, valombre)).people.map(({ email }) => email)).toEqual([CAMILLE, MAUDE]);
  });

  it('are invited again: the link of the mail before no longer works', async () => {
    await world.invite(MAUDE, valombre);
    await server.settle();
    const first = /\/activation#([\w-]+)/.exec((await server.mailbox.to(OCTAVE, 'identifiants')).text ?? '')?.[1];
    expect((await world.act(MAUDE, valombre, await world.member(MAUDE, valombre, OCTAVE), 'invitation')).status).toBe(204);
    await server.settle();
    expect(server.mailbox.mails).toHaveLength(2);
    const agent = await world.as(MAUDE);
    expect((await agent.post('/api/activation/check').send({ token: first })).status).toBe(409);
    expect(await world.activate(OCTAVE)).toBe(204);
  });

  it('always keep an administrator: not ended, not demoted, not dated, by nobody, while nobody else has come', async () => {
    const maude = await world.member(MAUDE, valombre, MAUDE);
    expect(maude.againstEnding).toEqual([{ code: 'people-last-administrator' }]);
    const last = ['people-last-administrator'];
    for (const who of [MAUDE, INES]) {
      expect((await world.act(who, valombre, maude, 'ending')).codes).toEqual(last);
      expect((await world.change(who, valombre, maude, { rights: ['read', 'close'] })).codes).toEqual(last);
      expect((await world.change(who, valombre, maude, { to: dayIn(2) })).codes).toEqual(last);
    }
    await world.invite(MAUDE, valombre, { rights: ['administer'] });
    expect((await world.act(MAUDE, valombre, maude, 'ending')).codes).toEqual(last);
    await world.activate(OCTAVE);
    await world.as(OCTAVE, PASSWORD);
    expect((await world.act(MAUDE, valombre, maude, 'ending')).status).toBe(204);
    expect(await world.list(MAUDE)).toEqual([]);
    expect(await world.list(OCTAVE)).toHaveLength(1);
  });

  it('keep one of two administrators who end each other, and one of two invitations to one address, at once', async () => {
    await world.invite(MAUDE, valombre, { rights: ['administer'] });
    await world.activate(OCTAVE);
    await world.as(OCTAVE, PASSWORD);
    const [maude, octave] = [await world.member(MAUDE, valombre, MAUDE), await world.member(MAUDE, valombre, OCTAVE)];
    const ends = await Promise.all([world.act(MAUDE, valombre, octave, 'ending'), world.act(OCTAVE, valombre, maude, 'ending')]);
    expect(ends.map(({ status }) => status).sort()).toEqual([204, 404]);
    const left = ends[0].status === 204 ? MAUDE : OCTAVE;

    const email = 'deux@ch-valombre.example';
    const twice = await Promise.all(Array.from({ length: 4 }, () => world.invite(left, valombre, { email })));
    expect(twice.map(({ status }) => status).sort()).toEqual([204, 409, 409, 409]);
    expect((await world.view(left, valombre)).people.filter((one) => one.email === email)).toHaveLength(1);
    await server.settle();
    expect(server.mailbox.mails.filter(({ recipients }) => recipients.includes(email))).toHaveLength(1);
  });

  it('leave each act in the log of rights, which nobody can rewrite, and the screen shows', async () => {
    await world.invite(MAUDE, valombre);
    const octave = await world.member(MAUDE, valombre, OCTAVE);
    await world.act(MAUDE, valombre, octave, 'invitation');
    await world.change(MAUDE, valombre, octave, { rights: ['read', 'attach'] });
    await world.act(MAUDE, valombre, octave, 'ending');
    await world.act(MAUDE, valombre, await world.member(MAUDE, valombre, LISE), 'ending');
    const { log } = await world.view(INES, valombre);
    expect(log.map(({ act, subject }) => [act, subject])).toEqual([
      ['membership-ended', 'Lise Orvaux'],
      ['invitation-cancelled', 'Octave Brindille'],
      ['rights-changed', 'Octave Brindille'],
      ['invited-again', 'Octave Brindille'],
      ['invited', 'Octave Brindille'],
    ]);
    expect(log[2]).toMatchObject({ actor: 'Maude Tilleray', rights: ['read', 'attach'] });
    await server.settle();
    expect((await server.mailbox.to(OCTAVE, 'ont changé')).text).toContain('lire, déposer des documents');
  });

  it('are not mailed without end', async () => {
    await world.invite(MAUDE, valombre);
    const octave = await world.member(MAUDE, valombre, OCTAVE);
    const asked = await Promise.all(Array.from({ length: 8 }, () => world.act(MAUDE, valombre, octave, 'invitation')));
    expect(asked.map(({ status }) => status)).toContain(429);
  });
});
