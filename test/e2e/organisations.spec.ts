import pg from 'pg';
import { type Agent, signIn, startServer, type TestServer } from '../support/index.js';

const CAMILLE = 'camille.fontbelle@ch-valombre.example';
const NOE = 'noe.lestrelle@ch-valombre.example';
const INES = 'ines.maravent@ars-horizon.example';
const THEA = 'thea.kervalan@ars-brisants.example';

describe('home, legal entities and regions', () => {
  let server: TestServer;
  const agents = new Map<string, Agent>();
  beforeAll(async () => {
    server = await startServer({ seed: 'demo' });
    for (const email of [CAMILLE, NOE, INES, THEA]) agents.set(email, await signIn(server, email));
  });
  afterAll(() => server.close());

  const get = async (email: string, path: string) => {
    const { status, body } = await agents.get(email)!.get(path);
    return { status, body };
  };
  const names = async (email: string, query = '') =>
    (await get(email, `/api/legal-entities${query}`)).body.items.map(({ name }: { name: string }) => name) as string[];

  it('shows a person only the entities that they act for, an agent those of the region [S1-08] [S1-10] [S4-12]', async () => {
    expect(await names(CAMILLE)).toEqual(['CH DE VALOMBRE']);
    expect(await names(NOE)).toEqual(['CH DE BRUMEVAL', 'HAD DE LA HAUTE-LISIÈRE']);
    expect(await names(INES)).toHaveLength(8);
    expect(await names(THEA)).toHaveLength(4);
  });

  it('gives each row its number, address, telephone and state [S4-12]', async () => {
    const { body } = await get(CAMILLE, '/api/legal-entities');
    expect(body).toMatchObject({ page: 1, pages: 1, total: 1, size: 20 });
    expect(body.items[0]).toMatchObject({
      finess: '990000010',
      postalCode: '99100',
      city: 'VALOMBRE',
      phone: '04 65 71 10 00',
      state: { label: 'Auto-Evaluation' },
    });
    expect(body.items[0].rate).toBeGreaterThan(0);
    expect(body.items[0].rate).toBeLessThan(100);
  });

  it('searches, filters, sorts and cuts pages [S4-12]', async () => {
    expect(await names(INES, '?search=valombre')).toEqual(['CH DE VALOMBRE', 'HAD DE LA HAUTE-LISIÈRE']);
    expect((await names(INES, '?sort=-name'))[0]).toBe('USLD LES TROIS-ORMES');
    expect(await names(INES, '?size=3&page=3')).toHaveLength(2);
    expect(await names(INES, '?state=%C3%89valuation')).toEqual(['HAD DE LA HAUTE-LISIÈRE']);
    for (const bad of ['?sort=region', '?page=0', '?size=1000', '?page=x', '?unknown=1']) {
      expect([bad, (await get(INES, `/api/legal-entities${bad}`)).status]).toEqual([bad, 422]);
    }
  });

  it('opens the sheet with its « Liste des contrats », the one that runs first, with the viewer’s rights [S1-11] [S4-13]', async () => {
    const { body } = await get(CAMILLE, '/api/legal-entities/990000010');
    expect(body).toMatchObject({ name: 'CH DE VALOMBRE', siren: '990000019', legalStatus: 'public' });
    expect(body.sites).toHaveLength(3);
    expect(body.contracts.map(({ name }: { name: string }) => name)).toEqual([
      'CAQES_22-CH DE VALOMBRE',
      'CAQES_18-CH DE VALOMBRE',
      'CPOM_24-CH DE VALOMBRE',
    ]);
    expect(body.contracts[0]).toMatchObject({
      type: 'CAQES',
      status: 'Signé',
      rights: ['read', 'answer', 'attach'],
      state: { label: 'Auto-Evaluation' },
    });
    expect(body.contracts[0].dossierId).toEqual(expect.any(String));
    expect(body.contracts[1]).toMatchObject({ status: 'Échu', state: null, dossierId: null });
  });

  it('reads alike for an absent entity, another’s and one of another region', async () => {
    const answers = await Promise.all(
      ['990000028', '960000018', '000000000', 'x'].map((finess) => get(CAMILLE, `/api/legal-entities/${finess}`)),
    );
    for (const { status, body } of answers) {
      expect([status, body.code, body.detail]).toEqual([404, 'legal-entity.absent', answers[0]?.body.detail]);
    }
  });

  it('shows the calendar of the campaign and what waits for the person [S4-01] [S4-02] [S4-03] [S4-05]', async () => {
    const { body } = await get(CAMILLE, '/api/home');
    const [calendar] = body.calendars;
    expect(calendar.label).toMatch(/^CAQES, évaluation \d{4}$/);
    const statuses = calendar.entries.map(({ status }: { status: string }) => status);
    expect([statuses[0], statuses[2], statuses.at(-1)]).toEqual(['past', 'current', 'next']);
    expect(calendar.entries[0].detail).toContain('nombre de lits et SI');

    expect(body.dossiers).toHaveLength(1);
    expect(body.dossiers[0]).toMatchObject({
      contractName: 'CAQES_22-CH DE VALOMBRE',
      entityFiness: '990000010',
      mayAnswer: true,
      mayClose: false,
    });
    expect(body.dossiers[0].deadline.days).toBeGreaterThan(14);
  });

  it('tells a person with two entities which one may be closed', async () => {
    const { body } = await get(NOE, '/api/home');
    const cards = body.dossiers.map(({ contractName, rate, mayClose }: Record<string, unknown>) => [contractName, rate, mayClose]);
    expect(cards).toEqual([['CAQES_22-CH DE BRUMEVAL', 100, true]]);
  });

  it('lets a connection without a region see no regional row, and one of a region its own only', async () => {
    const client = new pg.Client(server.database.app);
    await client.connect();
    try {
      const tables = [
        'organisation',
        'membership',
        'contract',
        'contract_party',
        'contract_item',
        'administrative_contact',
        'amendment',
        'campaign',
        'dossier',
        'answer',
      ];
      for (const table of tables) {
        const { rows } = await client.query(`select 1 from app.${table}`);
        expect([table, rows.length]).toEqual([table, 0]);
      }
      await client.query('begin');
      await client.query(`select set_config('app.region', 'brisants', true)`);
      const { rows } = await client.query<{ region: string }>('select distinct region from app.organisation');
      expect(rows).toEqual([{ region: 'brisants' }]);
      const insert = `insert into app.organisation (region, kind, name) values ('horizon', 'body', 'Intrus')`;
      await expect(client.query(insert)).rejects.toThrow(/row-level security/);
      await client.query('rollback');
    } finally {
      await client.end();
    }
  });

  it('leaves no region on a connection after asking for whom a person acts', async () => {
    const client = new pg.Client(server.database.app);
    await client.connect();
    try {
      const { rows } = await client.query(`select * from app.memberships_of((select id from auth."user" where email = $1))`, [NOE]);
      expect(rows).toHaveLength(2);
      expect((await client.query('select 1 from app.membership')).rows).toEqual([]);
    } finally {
      await client.end();
    }
  });

  it('holds real numbers nowhere: every FINESS passes the key and stands in a department that does not exist', async () => {
    const rows = await server.database.query<{ finess: string }>('select finess from app.organisation where finess is not null');
    expect(rows.length).toBeGreaterThan(20);
    for (const { finess } of rows) {
      expect(finess).toMatch(/^9[69]\d{7}$/);
      const sum = Array.from(finess)
        .reverse()
        .map(Number)
        .map((digit, i) => (i % 2 === 0 ? digit : digit * 2 > 9 ? digit * 2 - 9 : digit * 2));
      expect(sum.reduce((one, other) => one + other, 0) % 10).toBe(0);
    }
  });
});
