import { randomUUID } from 'node:crypto';
import { TRUE_FILES } from '../../src/modules/documents/testing/specimen-files.js';
import { type LibraryView } from '../../src/modules/documents/dto/library.view.js';
import { type DossierView } from '../../src/modules/dossiers/dto/dossier.view.js';
import { type HistoryView } from '../../src/modules/dossiers/dto/timeline.view.js';
import { type Agent, anonymous, signIn, startServer, type TestServer } from '../support/index.js';
import { binary } from './document-world.js';
import { type Answered } from './dossier-world.js';

const PEOPLE = {
  agency: 'solene.tarvas@agence-collines.example',
  director: 'lison.averel@hopital-amandiers.example',
  contributor: 'ivan.costeras@hopital-amandiers.example',
} as const;
type Who = keyof typeof PEOPLE;

const MODEL = 'trame-rapport-annuel.odt';
const TOO_LARGE = 6 * 1024 * 1024;

/** A second region where everything is done by documents: its names, states, pieces, formats and calendar are JSON alone. */
describe('a region of conventions, which no line of code knows', () => {
  let server: TestServer;
  let path: string;
  const agents = new Map<Who, Agent>();
  beforeAll(async () => {
    server = await startServer({ seed: 'demo' });
    for (const who of Object.keys(PEOPLE) as Who[]) agents.set(who, await signIn(server, PEOPLE[who]));
    const [row] = await server.database.query<{ id: string }>(
      `select d.id from app.dossier d join app.contract k on k.id = d.contract_id where k.name = 'CONVENTION-HÔPITAL DES AMANDIERS'`,
    );
    path = `/api/dossiers/${row?.id ?? ''}`;
  });
  afterAll(() => server.close());

  const as = (who: Who): Agent => agents.get(who)!;
  const view = async (who: Who): Promise<DossierView> => (await as(who).get(path)).body;
  const library = async (who: Who): Promise<LibraryView> => (await as(who).get(`${path}/library`)).body;
  const send = async (who: Who, event: string, more: object = {}): Promise<Answered<DossierView>> =>
    as(who)
      .post(`${path}/events`)
      .set('Idempotency-Key', randomUUID())
      .send({ event, ...more });
  async function deposit(
    who: Who,
    fields: Record<string, string>,
    name: string,
    content = TRUE_FILES.odt!,
  ): Promise<Answered<{ document: { id: string } }>> {
    return as(who).post(`${path}/documents`).field(fields).attach('file', content, { filename: name });
  }

  it('has its own words, before and after signing in', async () => {
    const { body: signInWords } = await anonymous(server).get('/api/public/sign-in?region=collines');
    expect(signInWords).toMatchObject({ serviceName: 'Conventions des Collines', tagline: 'Dépôt annuel des pièces de convention' });
    const { band, deadline, events } = await view('director');
    expect(band.label).toBe('Versement');
    expect(deadline?.days).toBeGreaterThan(50);
    expect(events.map(({ label }) => label)).toEqual(['Transmettre les pièces', 'Demander un délai']);
  });

  it('expects pieces by what the establishment does, with the model that the agency gives [S3-08]', async () => {
    const { status } = await deposit('agency', { level: 'reference' }, MODEL);
    expect(status).toBe(201);
    const { expected, missing, levels } = await library('contributor');
    expect(missing).toBe(2);
    expect(expected.map((piece) => [piece.evidence, piece.required, piece.missing])).toEqual([
      ['rapport-annuel', 'always', true],
      ['releve-activite', 'conditional', true],
      ['releve-sejours', 'conditional', false],
      ['annexes', 'never', false],
    ]);
    expect(expected[0]?.model).toEqual({ name: MODEL, documentId: expect.any(String) });
    expect(levels.map(({ level, attachable }) => [level, attachable])).toEqual([
      ['contract', true],
      ['reference', false],
    ]);
    expect((await view('contributor')).progress).toEqual({ required: 2, filled: 0, rate: 0 });
  });

  it('takes its own formats and size, and no other', async () => {
    const place = { level: 'contract', evidence: 'rapport-annuel' };
    expect((await deposit('contributor', place, 'rapport.docx', TRUE_FILES.docx)).status).toBe(415);
    expect((await deposit('contributor', place, 'rapport.pdf', Buffer.alloc(TOO_LARGE))).status).toBe(413);
    expect((await deposit('contributor', { level: 'contract', evidence: 'inconnue' }, 'rapport.odt')).body.code).toBe(
      'document.evidence-absent',
    );
  });

  it('transmits nothing while a piece is missing, and says so', async () => {
    const refused = await send('director', 'TRANSMETTRE_PIECES');
    expect([refused.status, refused.body.reasons]).toEqual([409, [{ code: 'pieces-missing', params: { rate: 0, remaining: 2 } }]]);
    await deposit('contributor', { level: 'contract', evidence: 'rapport-annuel' }, 'rapport.odt');
    const { body } = await deposit('contributor', { level: 'contract', evidence: 'releve-activite' }, 'releve.pdf', TRUE_FILES.pdf);
    expect((await view('director')).progress).toEqual({ required: 2, filled: 2, rate: 100 });
    await as('director').post(`${path}/documents/${body.document.id}/withdrawal`).send({ reason: 'Mauvaise année' });
    expect((await send('director', 'TRANSMETTRE_PIECES')).body.reasons).toEqual([
      { code: 'pieces-missing', params: { rate: 50, remaining: 1 } },
    ]);
    await deposit('contributor', { level: 'contract', evidence: 'releve-activite' }, 'releve-corrige.pdf', TRUE_FILES.pdf);
  });

  it('is transmitted by who may, mails the agency and locks everything', async () => {
    expect((await send('contributor', 'TRANSMETTRE_PIECES')).body.reasons).toEqual([{ code: 'right-missing', params: { right: 'close' } }]);
    const sent = await send('director', 'TRANSMETTRE_PIECES');
    expect([sent.status, sent.body.band.label]).toEqual([200, 'Instruction']);
    await server.settle();
    expect((await server.mailbox.to(PEOPLE.agency, 'a clos')).subject).toContain('HÔPITAL DES AMANDIERS');
    const late = await deposit('contributor', { level: 'contract' }, 'tard.odt');
    expect([late.status, late.body.reasons]).toEqual([409, [{ code: 'attach-not-open', params: { state: 'Instruction' } }]]);
    const { documents } = await library('contributor');
    expect(documents.filter(({ withdrawable }) => withdrawable)).toEqual([]);
  });

  it('gives the agency one archive, with what was withdrawn and by whom', async () => {
    const { status, body } = await as('agency').get(`${path}/documents.zip`).buffer(true).parse(binary);
    expect(status).toBe(200);
    const archive = body as Buffer;
    for (const name of ['Documents du contrat/rapport.odt', 'Documents du contrat/releve-corrige.pdf', 'manifeste.csv'])
      expect(archive.includes(Buffer.from(name))).toBe(true);
  });

  it('is given back with a reason, transmitted again and finished', async () => {
    expect((await send('agency', 'RENDRE_PIECES', { reason: 'Le relevé est illisible.' })).body.band.label).toBe('Versement');
    expect((await deposit('contributor', { level: 'contract' }, 'annexe.odt')).status).toBe(201);
    await send('director', 'TRANSMETTRE_PIECES');
    expect((await send('agency', 'ACHEVER')).body.band.label).toBe('Achevé');
    expect((await view('director')).events).toEqual([]);
    const { movements } = ((await as('director').get(`${path}/history`)) as Answered<HistoryView>).body;
    expect(movements.filter(({ kind }) => kind === 'event').map(({ label }) => label)).toEqual([
      'Exercice achevé',
      'Pièces transmises',
      'Dossier rendu à l’établissement',
      'Pièces transmises',
      'Versement ouvert',
    ]);
  });
});
