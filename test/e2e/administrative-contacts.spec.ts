import { type ContactView } from '../../src/modules/contracts/index.js';
import { type Agent, signIn, startServer, type TestServer } from '../support/index.js';

const NEW = { name: '  Aïda Morvenne ', function: 'Cadre de santé', email: 'aida.morvenne@ch-valombre.example', phone: '04 65 71 10 18' };

describe('the administrative contacts of a contract [S4-15]', () => {
  let server: TestServer;
  let path: string;
  let agency: Agent;
  beforeAll(async () => {
    server = await startServer({ seed: 'demo' });
    const [row] = await server.database.query<{ id: string }>(`select id from app.contract where name = 'CAQES_22-CH DE VALOMBRE'`);
    path = `/api/contracts/${row!.id}`;
    agency = await signIn(server, 'ines.maravent@ars-horizon.example');
  });
  afterAll(() => server.close());

  const add = (agent: Agent, contact: object) => agent.post(`${path}/administrative-contacts`).send(contact);
  const list = async (agent = agency): Promise<ContactView[]> => (await agent.get(path)).body.administrativeContacts;

  it('are added, corrected and removed by the agency’s contact; each answer is the list', async () => {
    const before = await list();
    const added = (await add(agency, NEW)).body as ContactView[];
    expect(added.map(({ name }) => name)).toEqual(
      [...before.map(({ name }) => name), 'Aïda Morvenne'].sort((a, b) => a.localeCompare(b, 'fr')),
    );
    const { id, version } = added.find(({ name }) => name === 'Aïda Morvenne')!;
    const changed = await agency.put(`${path}/administrative-contacts/${id}?version=${version}`).send({ ...NEW, phone: '' });
    expect((changed.body as ContactView[]).find((contact) => contact.id === id)).toMatchObject({ phone: '', version: version + 1 });
    const gone = await agency.delete(`${path}/administrative-contacts/${id}?version=${version + 1}`);
    expect(gone.body).toEqual(before);
    expect(await list()).toEqual(before);
  });

  it('are never overwritten unseen: an older version changes nothing', async () => {
    const [contact] = await list();
    const { name, email, phone } = contact!;
    const change = (version: number, role: string) =>
      agency.put(`${path}/administrative-contacts/${contact!.id}?version=${version}`).send({ name, email, phone, function: role });
    const answers = await Promise.all([change(contact!.version, 'Première'), change(contact!.version, 'Seconde')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({ code: 'contact.stale' });
    expect((await agency.delete(`${path}/administrative-contacts/${contact!.id}?version=${contact!.version}`)).status).toBe(409);
  });

  it('are read by everybody of the contract, corrected by an administrator of the establishment, and by nobody else', async () => {
    const contributor = await signIn(server, 'camille.fontbelle@ch-valombre.example');
    expect((await contributor.get(path)).body).toMatchObject({ mayEditContacts: false });
    expect((await add(contributor, NEW)).body).toMatchObject({ code: 'contacts.locked' });
    const administrator = await signIn(server, 'maude.tilleray@ch-valombre.example');
    expect((await administrator.get(path)).body).toMatchObject({ mayEditContacts: true });
    expect((await add(administrator, { ...NEW, name: 'Lou Tarvel' })).status).toBe(201);
    for (const who of ['odile.vantadour@cpam-haute-lisiere.example', 'basile.cormeray@ars-horizon.example'])
      expect((await add(await signIn(server, who), NEW)).body).toMatchObject({ code: 'contacts.locked' });
    for (const who of ['firmin.argelas@clinique-pre-clair.example', 'thea.kervalan@ars-brisants.example'])
      expect((await add(await signIn(server, who), NEW)).status).toBe(404);
  });

  it.each([
    { name: ' ' },
    { name: 'a\u0000b' },
    { name: 'a\nb' },
    { name: 'x'.repeat(201) },
    { email: 'pas une adresse' },
    { phone: 'javascript:alert(1)' },
    { function: 3 },
    { rights: ['decide'] },
  ])('refuses %j, and says where', async (bad) => {
    const { status, body } = await add(agency, { ...NEW, ...bad });
    expect([status, body.code]).toEqual([422, 'request.invalid']);
  });
});
