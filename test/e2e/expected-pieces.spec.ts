import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { TRUE_FILES } from '../../src/modules/documents/testing/specimen-files.js';
import { type LibraryView } from '../../src/modules/documents/dto/library.view.js';
import { type DossierView } from '../../src/modules/dossiers/dto/dossier.view.js';
import { WorkflowDefinitions } from '../../src/modules/workflow-definitions/index.js';
import { RegionTransactions } from '../../src/platform/index.js';
import { type TemplateRow } from '../../src/modules/templates/dto/template.row.js';
import { type Agent, signIn, startServer, type TestServer } from '../support/index.js';
import { type Answered, openCampaign } from './dossier-world.js';

const PIECES = ['rapport-annuel', 'releve-activite'] as const;
const MODEL = 'trame-rapport-annuel.odt';
const BESIDE = ['establishment', 'reference'] as const;
type Level = (typeof BESIDE)[number] | 'contract';

/** The shipped workflow of a convention, where the establishment deposits at every level. */
function everywhere(): object {
  const { states, ...rest } = JSON.parse(readFileSync('schemas/workflows/convention-pieces.json', 'utf8'));
  const on = { documents: ['contract', ...BESIDE] };
  const grants = [{ audience: 'etablissement', right: 'attach', do: ['attach', 'withdraw'], on }];
  return { ...rest, id: 'convention-partout', states: { ...states, versement: { ...states.versement, grants } } };
}

/** Expected pieces are the contract's, or a question's: what stands at another level is read there, and counts for none of them. */
describe('completeness against the expected pieces, with documents at other levels', () => {
  let server: TestServer;
  let director: Agent;
  let path: string;
  beforeAll(async () => {
    server = await startServer({ seed: 'demo' });
    director = await signIn(server, 'lison.averel@hopital-amandiers.example');
    const agency = await signIn(server, 'solene.tarvas@agence-collines.example');
    const { body: templates } = (await agency.get('/api/templates')) as { body: TemplateRow[] };
    const { hash: workflowHash } = await server.app
      .get(RegionTransactions)
      .in('collines', (tx) => server.app.get(WorkflowDefinitions).publish(tx, everywhere()));
    const templateHash = templates.find(({ contractType }) => contractType === 'Convention')?.hash;
    const calendar = { versement: { open: '2025-01-01', close: '2099-12-31' } };
    const { rows } = await openCampaign(agency, { contractType: 'Convention', templateHash, workflowHash, calendar });
    path = `/api/dossiers/${rows.find(({ contractName }) => contractName.includes('AMANDIERS'))?.dossierId ?? ''}`;
    expect((await send(agency, 'OUVRIR_VERSEMENT')).status).toBe(200);
  });
  afterAll(() => server.close());

  const send = async (agent: Agent, event: string): Promise<Answered<DossierView>> =>
    agent.post(`${path}/events`).set('Idempotency-Key', randomUUID()).send({ event });
  const library = async (): Promise<LibraryView> => (await director.get(`${path}/library`)).body;
  const rate = async (): Promise<number | null> => ((await director.get(path)).body as DossierView).progress.rate;

  async function deposit(level: Level, evidence: string | null, name = MODEL): Promise<Answered<{ document: { id: string } }>> {
    const { levels } = await library();
    const organisation = levels.find((found) => found.level === 'establishment')?.establishments[0]?.id ?? '';
    const fields = { level, ...(level === 'establishment' && { organisation }), ...(evidence !== null && { evidence }) };
    return director.post(`${path}/documents`).field(fields).attach('file', TRUE_FILES.odt!, { filename: name });
  }

  it.each(BESIDE)('takes no expected piece at the level %s, and moves by no document there [S3-08]', async (level) => {
    for (const piece of PIECES) expect((await deposit(level, piece)).body.code).toBe('document.evidence-absent');
    expect((await deposit(level, null)).status).toBe(201);
    const { expected, missing, documents } = await library();
    expect(documents.some((document) => document.level === level)).toBe(true);
    expect(missing).toBe(PIECES.length);
    expect(expected.every((piece) => piece.level === 'contract' && piece.documents.length === 0)).toBe(true);
    expect(await rate()).toBe(0);
    expect((await send(director, 'TRANSMETTRE_PIECES')).body.reasons).toEqual([
      { code: 'pieces-missing', params: { rate: 0, remaining: PIECES.length } },
    ]);
  });

  it('finds the model of a piece among the documents of reference alone', async () => {
    const { expected, documents } = await library();
    const reference = documents.find(({ level }) => level === 'reference');
    expect(expected[0]?.model).toEqual({ name: MODEL, documentId: reference?.id });
  });

  it('loses none of its pieces with a document of another level', async () => {
    for (const piece of PIECES) expect((await deposit('contract', piece, `${piece}.odt`)).status).toBe(201);
    expect(await rate()).toBe(100);
    for (const { id, level } of (await library()).documents)
      if (level !== 'contract') await director.post(`${path}/documents/${id}/withdrawal`).send({ reason: 'Doublon' });
    expect([(await library()).missing, await rate()]).toEqual([0, 100]);
    expect((await send(director, 'TRANSMETTRE_PIECES')).status).toBe(200);
  });
});
