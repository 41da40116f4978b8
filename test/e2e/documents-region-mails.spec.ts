import { randomUUID } from 'node:crypto';
import { TRUE_FILES } from '../../src/modules/documents/testing/specimen-files.js';
import { type DossierView } from '../../src/modules/dossiers/dto/dossier.view.js';
import { type Agent, type ReceivedMail, signIn, startServer, type TestServer } from '../support/index.js';
import { type Answered, dayIn, sendGathered } from './dossier-world.js';

const PEOPLE = {
  agency: 'thea.kervalan@ars-brisants.example',
  director: 'gaspard.ployard@ch-phare-noir.example',
  neighbour: 'jeanne.morvel@clinique-estran.example',
} as const;
type Who = keyof typeof PEOPLE;

describe('the mails of a region where everything is done by documents', () => {
  let server: TestServer;
  const dossiers = { own: '', other: '' };
  const agents = new Map<Who, Agent>();
  beforeAll(async () => {
    server = await startServer({ seed: 'demo' });
    for (const who of Object.keys(PEOPLE) as Who[]) agents.set(who, await signIn(server, PEOPLE[who]));
    const dossierOf = async (name: string): Promise<string> =>
      (
        await server.database.query<{ id: string }>(
          `select d.id from app.dossier d join app.contract k on k.id = d.contract_id join app.campaign c on c.id = d.campaign_id
            where k.name = $1 order by c.year desc limit 1`,
          [name],
        )
      )[0]!.id;
    dossiers.own = await dossierOf('CAQES_23-CH DU PHARE-NOIR');
    dossiers.other = await dossierOf('CAQES_23-CLINIQUE DE L’ESTRAN');
  });
  afterAll(() => server.close());

  const as = (who: Who): Agent => agents.get(who)!;
  const send = async (who: Who, event: string, more: object = {}): Promise<Answered<DossierView>> =>
    as(who)
      .post(`/api/dossiers/${dossiers.own}/events`)
      .set('Idempotency-Key', randomUUID())
      .send({ event, ...more });
  const rightsOfDirector = (rights: string) =>
    server.database.query(
      `update app.membership set rights = $1 where person_id = (select id from auth."user" where email = '${PEOPLE.director}')`,
      [rights],
    );
  /** Of one dossier: the demonstration has others, and the clock moves for all. */
  const about = (who: Who, words: string, dossierId = dossiers.own): ReceivedMail | undefined =>
    server.mailbox.mails.find(
      ({ recipients, subject, html }) =>
        recipients.includes(PEOPLE[who]) && (subject ?? '').includes(words) && (html ?? '').includes(dossierId),
    );

  it('tell the agency what was deposited, so that nobody has to [S2-21]', async () => {
    await server.settle();
    server.mailbox.clear();
    const { status } = await as('director')
      .post(`/api/dossiers/${dossiers.own}/documents`)
      .field({ level: 'contract' })
      .attach('file', TRUE_FILES.pdf!, { filename: 'bilan.pdf' });
    expect(status).toBe(201);
    await sendGathered({ server });
    expect((await server.mailbox.to(PEOPLE.agency, '1 document')).text).toContain('CH DU PHARE-NOIR');
  });

  it('remind of the pieces that are missing, and lead to the page where they are deposited [S3-08]', async () => {
    const [first] = await server.database.query<{ due: Date }>('select due from app.deadline where dossier_id = $1 order by due limit 1', [
      dossiers.own,
    ]);
    server.mailbox.clear();
    server.clock.set(new Date(first!.due.getTime() + 60_000));
    await server.settle();
    server.clock.release();
    const { progress } = (await as('director').get(`/api/dossiers/${dossiers.own}`)).body as DossierView;
    const mail = about('director', `Il reste ${String(progress.required - progress.filled)} pièces à déposer avant le `);
    expect(mail?.text).toMatch(new RegExp(`/contrats/[0-9a-f-]+\\?dossier=${dossiers.own}`));
    expect(mail?.text).not.toMatch(/question|saisie/);
    expect(about('agency', 'Il reste')).toBeUndefined();
  });

  it('carry a request for a delay to the agency, and the new last day back', async () => {
    server.mailbox.clear();
    const reason = 'La signature du directeur se fait attendre.';
    expect((await send('director', 'DEMANDER_DELAI', { reason })).status).toBe(200);
    await server.settle();
    expect(about('agency', 'demande un délai')?.text).toContain(reason);
    const { body } = await send('agency', 'PROLONGER_DEPOT', { form: { jusquAu: dayIn(60) } });
    expect([body.band.label, body.deadline?.lastDay]).toEqual(['Auto-Evaluation', dayIn(60)]);
    await server.settle();
    expect(about('director', 'Votre délai est prolongé jusqu’au ')?.text).toContain('est intact');
  });

  it('give the receipt of a closing, which is a right of its own [S3-10] [S3-11]', async () => {
    await rightsOfDirector('{read,attach}');
    expect((await send('director', 'CLORE_EVALUATION')).body.reasons).toEqual([{ code: 'right-missing', params: { right: 'close' } }]);
    await rightsOfDirector('{read,attach,close}');
    server.mailbox.clear();
    expect((await send('director', 'CLORE_EVALUATION')).status).toBe(200);
    await server.settle();
    expect(about('agency', 'a clos son évaluation')).toBeDefined();
    const receipt = about('director', 'Accusé de réception de vos documents');
    expect(receipt?.text).toMatch(/AR-\d{4}-[0-9A-F]{8}-\d+/);
    expect(receipt?.text).toMatch(/[0-9a-f]{64}/);
    expect(receipt?.text).not.toContain('clos d’office');
  });

  it('carry a request to reopen to the agency, and its answer back [S3-12]', async () => {
    server.mailbox.clear();
    const reason = 'Le recueil joint est celui de l’an dernier.';
    expect((await send('director', 'DEMANDER_REOUVERTURE', { reason })).status).toBe(200);
    await server.settle();
    expect(about('agency', 'demande une réouverture')?.text).toContain(reason);
    const { body } = await send('agency', 'DEMANDER_COMPLEMENT', { reason: 'Joignez le bon recueil.' });
    expect([body.band.label, body.deadline]).toEqual(['Auto-Evaluation', null]);
    await server.settle();
    expect(about('director', 'Votre dépôt de documents est rouvert')?.text).toContain('Joignez le bon recueil.');
    expect((await send('director', 'CLORE_EVALUATION')).body.band.label).toBe('Consultation');
  });

  it('say that a deposit was closed on its last day, by nobody [S3-12]', async () => {
    await server.settle();
    server.mailbox.clear();
    server.clock.set(`${dayIn(47)}T12:00:00Z`);
    await server.settle();
    expect(about('neighbour', 'Accusé de réception de vos documents', dossiers.other)?.text).toContain('clos d’office');
    const { closedByDeadline } = (await as('agency').get(`/api/dossiers/${dossiers.other}`)).body as DossierView;
    expect(closedByDeadline).toBe(true);
  });
});
