import { anonymous, signIn, startServer, type TestServer } from '../support/index.js';

const CAMILLE = 'camille.fontbelle@ch-valombre.example';
const NOE = 'noe.lestrelle@ch-valombre.example';

describe('who is signed in', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ seed: 'demo' });
  });
  afterAll(() => server.close());

  it('asks for a session on every route that is not public', async () => {
    for (const path of ['/api/me', '/api/home', '/api/legal-entities', '/api/templates']) {
      const { status, body } = await anonymous(server).get(path);
      expect([path, status, body.code]).toEqual([path, 401, 'identity.session-required']);
    }
  });

  it('says the person, the region, the memberships and the menu [S4-11]', async () => {
    const { body } = await (await signIn(server, CAMILLE)).get('/api/me');

    expect(body.person).toEqual({ id: expect.any(String), name: 'Camille Fontbelle', email: CAMILLE });
    expect(body.region).toMatchObject({ slug: 'horizon', agencyName: 'ARS Horizon', documents: { maxBytes: 20 * 1024 * 1024 } });
    expect(body.memberships).toEqual([
      expect.objectContaining({
        rights: ['read', 'answer', 'attach'],
        organisation: expect.objectContaining({ finess: '990000010', kind: 'legal-entity' }),
      }),
    ]);
    expect(body.menu.map(({ label }: { label: string }) => label)).toEqual(['Accueil', 'Gestion des Contrats', 'Mon compte']);
    expect(body.agent).toBe(false);
  });

  it('gives a person with two entities both of them [S1-10]', async () => {
    const { body } = await (await signIn(server, NOE)).get('/api/me');
    const names = body.memberships.map(({ organisation }: { organisation: { name: string } }) => organisation.name);
    expect(names).toEqual(['CH DE BRUMEVAL', 'HAD DE LA HAUTE-LISIÈRE']);
  });

  it('gives the agent who decides the campaigns, and a region its own words', async () => {
    const ars = (await (await signIn(server, 'ines.maravent@ars-horizon.example')).get('/api/me')).body;
    expect(ars.agent).toBe(true);
    expect(ars.menu.map(({ id }: { id: string }) => id)).toEqual(['home', 'contracts', 'campaigns', 'account']);

    const other = (await (await signIn(server, 'gaspard.ployard@ch-phare-noir.example')).get('/api/me')).body;
    expect(other.region.slug).toBe('brisants');
    expect(other.menu[1]).toEqual({ id: 'contracts', label: 'Contrats' });
  });

  it('forgets a membership whose dates are past, at midnight in Paris', async () => {
    const agent = await signIn(server, NOE);
    await server.database.query(
      `update app.membership set valid_to = '2026-03-31' where organisation_id = (select id from app.organisation where name = 'CH DE BRUMEVAL' and kind = 'legal-entity')`,
    );
    const count = async () => (await agent.get('/api/me')).body.memberships.length as number;

    server.clock.set('2026-03-31T21:59:59Z');
    expect(await count()).toBe(2);
    server.clock.set('2026-03-31T22:00:00Z');
    expect(await count()).toBe(1);
    server.clock.release();
  });

  it('shows the words of the sign-in page before anybody is known [S4-09] [S0-11] [S1-01]', async () => {
    const { body } = await anonymous(server).get('/api/public/sign-in');
    expect(body).toMatchObject({
      serviceName: 'e-CARS',
      tagline: 'Gestion électronique des contrats en ARS',
      passwordPolicy: { min: 12, max: 64 },
    });
    expect(body.notice).toMatch(/^Sans connexion depuis le \d{1,2}(er)? \S+ \d{4}, merci de renouveler votre mot de passe\.$/);
    expect(body.firstConnection).toContain('obligatoirement réinitialiser le mot de passe');
    expect(body.support.include).toHaveLength(4);

    const other = (await anonymous(server).get('/api/public/sign-in?region=brisants')).body;
    expect(other).toMatchObject({ serviceName: 'e-CARS Brisants', notice: null, passwordPolicy: { min: 14 } });
    expect((await anonymous(server).get('/api/public/sign-in?region=nulle-part')).status).toBe(404);
    expect((await anonymous(server).get('/api/public/sign-in?region=%27')).status).toBe(422);
  });
});
