import { demonstrationAccounts } from '../../src/modules/demonstration/index.js';
import { anonymous, startServer, statementsOf, type TestServer } from '../support/index.js';
import { type Problem } from './dossier-world.js';
import { CAMILLE, INES, MAUDE, PeopleWorld } from './people-world.js';

const LOGIN = 'social\\990000010.D';
const NOBODYS = 'social\\990000011.D';
const WRONG = 'Pas-le-bon-mot-47';
const TAKEN = 'people-former-login-taken';

describe('a former login, beside the address', () => {
  let server: TestServer;
  let world: PeopleWorld;
  let valombre: string;
  const password = demonstrationAccounts()[0]?.password ?? '';
  beforeAll(async () => {
    server = await startServer({ seed: 'demo', config: { background: false } });
    world = new PeopleWorld(server);
    valombre = await world.organisation('CH DE VALOMBRE');
  });
  afterAll(() => server.close());
  beforeEach(() => server.database.query('delete from app.request_quota; delete from auth."rateLimit"'));

  const attempt = (name: string, secret: string, agent = anonymous(server)) =>
    agent.post('/api/auth/sign-in/email').send({ email: name, password: secret });
  async function give(by: string, whose: string, formerLogin: unknown): Promise<{ status: number; codes: string[] }> {
    const { id } = await world.member(INES, valombre, whose);
    const agent = await world.as(by);
    const { status, body } = (await agent
      .put(`/api/administered-establishments/${valombre}/people/${id}/former-login`)
      .send({ formerLogin })) as { status: number; body: Partial<Problem> };
    return { status, codes: (body.reasons ?? []).map(({ code }) => code) };
  }

  it('opens the account of its owner, however its letters are written, and « Mon compte » tells it', async () => {
    for (const name of [LOGIN, LOGIN.toUpperCase(), ` ${LOGIN.toLowerCase()} `]) {
      const agent = anonymous(server);
      expect([name, (await attempt(name, password, agent)).status]).toEqual([name, 200]);
      expect((await agent.get('/api/me')).body.person.email).toBe(MAUDE);
      expect((await agent.get('/api/me/former-login')).body).toEqual({ formerLogin: LOGIN.toLowerCase() });
    }
    expect((await (await world.as(CAMILLE)).get('/api/me/former-login')).body).toEqual({ formerLogin: null });
  });

  it('reads alike for a wrong password, a name that nobody has and an unknown address', async () => {
    const seen: object[] = [];
    for (const name of [LOGIN, NOBODYS, 'social\\.', 'social\\990000010.D\u0000', 'nobody@ch-valombre.example']) {
      const { status, body, headers } = await attempt(name, WRONG);
      seen.push({ status, body: { ...body, requestId: '' }, names: Object.keys(headers).sort() });
    }
    expect(seen[0]).toMatchObject({ status: 401, body: { code: 'identity.credentials-refused' } });
    for (const other of seen.slice(1)) expect(other).toEqual(seen[0]);
  });

  it('costs the same work whether somebody has it or not: one statement more than an address', async () => {
    const workOf = async (name: string): Promise<Record<string, number>> => {
      const said = await statementsOf(server.database, () => attempt(name, WRONG));
      return Object.fromEntries([...said].filter(([query]) => !query.includes('"rateLimit"')));
    };
    await attempt(LOGIN, WRONG);
    await server.database.query('delete from app.request_quota');
    const held = await workOf(LOGIN);
    expect(await workOf(NOBODYS)).toEqual(held);
    const looked = Object.keys(held).filter((query) => query.includes('app.former_login'));
    expect(looked.map((query) => held[query])).toEqual([1]);
    const others = Object.entries(held).filter(([query]) => !looked.includes(query));
    expect(await workOf(MAUDE)).toEqual(Object.fromEntries(others));
  });

  it('has as many tries whether somebody has it or not, its own from one place; a right password starts them again', async () => {
    const statuses = async (name: string, times = 12): Promise<number[]> => {
      const seen: number[] = [];
      for (let i = 0; i < times; i += 1) seen.push((await attempt(name, WRONG)).status);
      return seen;
    };
    const known = await statuses(LOGIN);
    expect(known.filter((status) => status === 429)).toHaveLength(2);
    expect(await statuses(NOBODYS)).toEqual(known);
    expect((await attempt(MAUDE, password)).status).toBe(200);

    await server.database.query('delete from app.request_quota');
    await statuses(LOGIN, 9);
    expect((await attempt(LOGIN, password)).status).toBe(200);
    expect((await attempt(LOGIN, WRONG)).status).toBe(401);
  });

  it('tries against one account from everywhere are counted together, by whichever name', async () => {
    await attempt(MAUDE, WRONG);
    await attempt(LOGIN, WRONG);
    const rows = await server.database.query<{ hits: number }>('select hits from app.request_quota order by hits');
    expect(rows.map(({ hits }) => hits)).toEqual([1, 1, 2]);
  });

  it('is the agency’s to give, and to take away; an establishment reads it, and names nobody', async () => {
    expect((await world.member(MAUDE, valombre, MAUDE)).formerLogin).toBe(LOGIN.toLowerCase());
    expect((await world.member(MAUDE, valombre, CAMILLE)).mayRename).toBe(false);
    expect((await give(MAUDE, CAMILLE, 'camille.f')).status).toBe(404);

    expect((await give(INES, CAMILLE, 'Pharma\\Camille_F')).status).toBe(204);
    expect((await attempt('pharma\\camille_f', password)).status).toBe(200);
    expect((await give(INES, CAMILLE, null)).status).toBe(204);
    expect((await attempt('pharma\\camille_f', password)).status).toBe(401);
    const { log } = await world.view(INES, valombre);
    expect(log.slice(0, 2)).toEqual(
      [1, 2].map(() => expect.objectContaining({ act: 'former-login-changed', subject: 'Camille Fontbelle' })),
    );
  });

  it('is one person’s alone, and never an address', async () => {
    expect(await give(INES, CAMILLE, LOGIN.toUpperCase())).toEqual({ status: 409, codes: [TAKEN] });
    expect((await world.member(INES, valombre, CAMILLE)).formerLogin).toBeNull();
    for (const refused of ['a@b.example', 'ab', 'deux mots', 'é'.repeat(5), '', 47, undefined])
      expect([refused, (await give(INES, CAMILLE, refused)).status]).toEqual([refused, 422]);
  });

  it('is not given to somebody who is awaited: whether that address has an account is not told', async () => {
    await world.invite(INES, valombre);
    const octave = await world.member(INES, valombre, 'octave.brindille@ch-valombre.example');
    expect([octave.mayRename, octave.formerLogin]).toEqual([false, null]);
    expect(await give(INES, octave.email, 'octave')).toEqual({ status: 409, codes: ['people-not-come'] });
  });

  it('leads to the renewal like the address, and no further', async () => {
    await server.database.query(`update auth."user" set "mustRenew" = true where email = '${MAUDE}'`);
    expect((await attempt(LOGIN, password)).body).toMatchObject({ status: 403, code: 'identity.must-renew' });
    await server.database.query(`update auth."user" set "mustRenew" = false, "disabledAt" = now() where email = '${MAUDE}'`);
    expect((await attempt(LOGIN, password)).status).toBe(401);
  });
});
