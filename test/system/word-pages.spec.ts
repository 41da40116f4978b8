import { type SealView } from '../../src/modules/dossiers/dto/timeline.view.js';
import { hostileEdition, HOSTILE_TEXTS } from '../../src/modules/editions/testing/hostile-edition.js';
import { RECEIPT } from '../../src/modules/editions/testing/specimen-receipt.js';
import { writeEdition } from '../../src/modules/editions/write-edition.js';
import { writeReceipt } from '../../src/modules/editions/write-receipt.js';
import { binary } from '../e2e/document-world.js';
import { type DossierWorld, openWorld } from '../e2e/dossier-world.js';
import { type Agent, signIn } from '../support/index.js';
import { openWordProcessor, type WordProcessor } from './word-processor.js';

const DOCUMENTS_DIRECTOR = 'gaspard.ployard@ch-phare-noir.example';
const DOCUMENTS_CONTRACT = 'CAQES_23-CH DU PHARE-NOIR';
const CLOSABLE = `select d.id from app.dossier d join app.contract k on k.id = d.contract_id join app.campaign c on c.id = d.campaign_id
  where k.name = $1 order by c.year desc limit 1`;

describe('the Word files, opened by a word processor', () => {
  let world: DossierWorld;
  let processor: WordProcessor;
  beforeAll(async () => {
    world = await openWorld();
    processor = await openWordProcessor();
  });
  afterAll(async () => {
    await processor.close();
    await world.close();
  });

  const download = async (agent: Agent, path: string): Promise<Buffer> => {
    const { status, body } = await agent.get(path).buffer(true).parse(binary);
    expect(status).toBe(200);
    return body as Buffer;
  };

  /** The receipt of the closing just made, and its pages on one line: a cell may break anywhere. */
  async function receiptOf(agent: Agent, dossierId: string, event: string): Promise<{ seal: SealView; pictures: number; text: string }> {
    const { status, body } = await agent
      .post(`/api/dossiers/${dossierId}/events`)
      .set('Idempotency-Key', `closing-${dossierId}`)
      .send({ event });
    expect([status, body.reasons]).toEqual([200, undefined]);
    const { seal } = (body.movements as { event: string; seal: SealView }[]).find((movement) => movement.event === event)!;
    const word = await download(agent, `/api/dossiers/${dossierId}/receipts/${String(seal.seq)}/receipt.docx`);
    const { text, pictures } = await processor.pagesOf(`receipt-${event}`, word);
    return { seal, pictures, text: text.replace(/\s+/g, ' ') };
  }

  it('« Éditer les données » gives pages that hold the contract, the questions and their numbering [S1-24] [S1-25]', async () => {
    const word = await download(await world.as('director'), `/api/dossiers/${world.dossierId}/edition.docx`);
    const { text, pictures } = await processor.pagesOf('edition', word);
    expect(text).toContain('CAQES_22-CH DE VALOMBRE');
    expect(text).toContain('1.1.1.a');
    expect(text).toContain('8.2.1.b');
    expect(pictures).toBeGreaterThan(3);
  });

  it('the receipt of a closing is one page that holds who, when, what and its hash [S1-31]', async () => {
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    await world.fillAll();
    const { seal, text, pictures } = await receiptOf(await world.as('director'), world.dossierId, 'CLORE_SAISIE');
    expect(pictures).toBe(1);
    for (const told of ['Accusé de réception', seal.number, seal.sha256, 'CAQES_22-CH DE VALOMBRE', 'Maude Tilleray', 'Trame'])
      expect(text).toContain(told);
  });

  it('so is the receipt where everything is done by documents [S3-10] [S3-11]', async () => {
    const [dossier] = await world.server.database.query<{ id: string }>(CLOSABLE, [DOCUMENTS_CONTRACT]);
    const agent = await signIn(world.server, DOCUMENTS_DIRECTOR);
    const { seal, text, pictures } = await receiptOf(agent, dossier!.id, 'CLORE_EVALUATION');
    expect(pictures).toBe(1);
    for (const told of ['Accusé de réception', seal.number, seal.sha256, DOCUMENTS_CONTRACT, 'Gaspard Ployard'])
      expect(text).toContain(told);
  });

  it('300 answers of every plane of Unicode give pages, and none of the questions is lost [S1-25]', async () => {
    const { text, pictures } = await processor.pagesOf('hostile', await writeEdition(hostileEdition()));
    expect(pictures).toBeGreaterThan(10);
    const lost = HOSTILE_TEXTS.map((_, index) => `Texte ${String(index)}`).filter((label) => !new RegExp(`${label}\\b`).test(text));
    expect(lost).toEqual([]);
  });

  it('a receipt whose every name holds such texts is still pages that hold its hash [S1-31]', async () => {
    const typed = HOSTILE_TEXTS.slice(0, 60).join(' ');
    const word = await writeReceipt({ ...RECEIPT, contract: { name: typed, type: typed }, by: typed, act: typed });
    expect((await processor.pagesOf('hostile-receipt', word)).text).toContain(RECEIPT.seal.sha256.slice(0, 16));
  });
});
