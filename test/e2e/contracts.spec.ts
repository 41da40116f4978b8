import { type Agent, signIn, startServer, type TestServer } from '../support/index.js';

describe('the form of a contract', () => {
  let server: TestServer;
  let id: string;
  beforeAll(async () => {
    server = await startServer({ seed: 'demo' });
    id = await idOf('CAQES_22-CH DE VALOMBRE');
  });
  afterAll(() => server.close());

  async function idOf(name: string): Promise<string> {
    const [row] = await server.database.query<{ id: string }>('select id from app.contract where name = $1', [name]);
    return row?.id ?? '';
  }
  const read = async (agent: Agent, contract = id) => {
    const { status, body } = await agent.get(`/api/contracts/${contract}`);
    return { status, body };
  };

  it('shows every field of the notice [S4-14]', async () => {
    const { body } = await read(await signIn(server, 'maude.tilleray@ch-valombre.example'));
    expect(body).toMatchObject({ name: 'CAQES_22-CH DE VALOMBRE', code: 'PUBLIC', type: 'CAQES', status: 'Signé', extensionMonths: 30 });
    expect(body.agencyContact).toEqual({ name: 'Inès Maravent', email: 'ines.maravent@ars-horizon.example', phone: '01 99 00 41 12' });
    for (const day of ['signatureEstimated', 'effectiveFrom', 'effectiveTo', 'lastExtension'])
      expect(body[day]).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(body.amendments).toEqual([expect.objectContaining({ number: '1', object: 'Prorogation de 30 mois' })]);
    expect(body.rights).toEqual(['read', 'answer', 'attach', 'close', 'administer']);
  });

  it('lists its administrative contacts and its establishments [S4-15]', async () => {
    const agent = await signIn(server, 'ines.maravent@ars-horizon.example');
    expect((await read(agent)).body.administrativeContacts).toHaveLength(4);

    const shared = (await read(agent, await idOf('CAQES_22-CHI DE LA COMBE-GRISE'))).body.parties;
    expect(shared.map(({ name, role, kind }: Record<string, string>) => [name, role, kind])).toEqual([
      ['CH INTERCOMMUNAL DE LA COMBE-GRISE', 'signatory', 'legal-entity'],
      ['FONDATION DES LAVANDIÈRES', 'attached', 'legal-entity'],
    ]);
    const bySite = (await read(agent, await idOf('CAQES_22-CLINIQUE DU PRÉ-CLAIR'))).body.parties;
    expect(bySite.map(({ kind }: Record<string, string>) => kind)).toEqual(['site', 'site']);
  });

  it('lists its dossiers, the one that runs first, in the words of the viewer [S1-12]', async () => {
    const establishment = (
      await read(await signIn(server, 'noe.lestrelle@ch-valombre.example'), await idOf('CAQES_22-HAD DE LA HAUTE-LISIÈRE'))
    ).body;
    const agency = (await read(await signIn(server, 'ines.maravent@ars-horizon.example'), establishment.id)).body;
    expect(establishment.dossiers[0].state.label).toBe('Consultation');
    expect(agency.dossiers[0].state.label).toBe('Évaluation');
    const years = establishment.dossiers.map(({ year }: { year: number }) => year);
    expect(years).toHaveLength(4);
    expect((await read(await signIn(server, 'camille.fontbelle@ch-valombre.example'))).body.dossiers[0].state.label).toBe(
      'Auto-Evaluation',
    );
  });

  it('reads alike for an absent contract, another’s and one of another region', async () => {
    const agent = await signIn(server, 'camille.fontbelle@ch-valombre.example');
    const contracts = [
      await idOf('CAQES_22-CH DE BRUMEVAL'),
      await idOf('CAQES_23-CH DU PHARE-NOIR'),
      '00000000-0000-4000-8000-000000000000',
    ];
    for (const contract of contracts) expect((await read(agent, contract)).body).toMatchObject({ status: 404, code: 'contract.absent' });
    expect((await read(agent, 'x')).status).toBe(400);
  });

  it('keeps a membership that is limited to some contracts to those', async () => {
    await server.database.query(
      `update app.membership set contract_ids = array(select id from app.contract where name = 'CPOM_24-CH DE VALOMBRE')
        where person_id = (select id from auth."user" where email = 'lise.orvaux@ch-valombre.example')`,
    );
    const agent = await signIn(server, 'lise.orvaux@ch-valombre.example');
    expect((await read(agent)).status).toBe(404);
    expect((await read(agent, await idOf('CPOM_24-CH DE VALOMBRE'))).body).toMatchObject({ rights: ['read'] });
  });
});
