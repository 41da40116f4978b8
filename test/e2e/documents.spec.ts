import { randomUUID } from 'node:crypto';
import { type Response, type Test } from 'supertest';
import { type DepositedDocumentView } from '../../src/modules/documents/dto/deposited-document.view.js';
import { FALSE_FILES, TRUE_FILES } from '../../src/modules/documents/testing/specimen-files.js';
import { type DocumentView } from '../../src/modules/dossiers/dto/document.view.js';
import { type Reason } from '../../src/shared/reason.js';
import { type DossierWorld, openWorld, sendGathered, type Who } from './dossier-world.js';

const RATE = 'taux-ordonnances@ej:990000010';
const IDENTIFICATION = 'referent-caqes@ej:990000010';
const MEGABYTE = 1024 * 1024;

interface Refusal {
  readonly code: string;
  readonly detail: string;
  readonly reasons: readonly Reason[];
  readonly extension: string;
  readonly allowed: readonly string[];
  readonly maxBytes: number;
}

describe('documents of a question', () => {
  let world: DossierWorld;
  beforeAll(async () => {
    world = await openWorld();
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    await world.save('director', RATE, { value: { numerator: 55, denominator: 60 } });
  });
  afterAll(() => world.close());

  interface Sent {
    readonly key?: string;
    readonly evidence?: string;
    readonly name: string;
    readonly content: Buffer;
  }

  async function deposit(
    who: Who,
    { key = RATE, evidence, name, content }: Sent,
  ): Promise<{ status: number; body: DepositedDocumentView & Refusal }> {
    const agent = await world.as(who);
    const request = agent.post(`/api/dossiers/${world.dossierId}/documents`).field('key', key);
    return (evidence === undefined ? request : request.field('evidence', evidence)).attach('file', content, { filename: name });
  }

  const documents = async (): Promise<DocumentView[]> =>
    (await (await world.as('director')).get(`/api/dossiers/${world.dossierId}/documents`)).body;
  const pdf = TRUE_FILES.pdf!;

  it('fill the question that expects them, and raise the percentage [S1-27] [S4-24]', async () => {
    const before = await world.answers('director');
    const { status, body } = await deposit('contributor', { evidence: 'grille-audit', name: 'Grille été 2025.pdf', content: pdf });
    expect(status).toBe(201);
    expect(body.document).toMatchObject({
      key: RATE,
      evidence: 'grille-audit',
      name: 'Grille été 2025.pdf',
      extension: 'pdf',
      size: pdf.length,
      year: 2025,
      modifiedBy: 'Camille Fontbelle',
      verdict: 'not-scanned',
      hasMacros: false,
      downloadable: true,
    });
    expect(body.states.find(({ key }) => key === RATE)).toMatchObject({ filled: true, dot: 'done', missingEvidence: [] });
    expect(body.progress.filled).toBe(before.progress.filled + 1);
    expect(body.contentRev).toBe(before.contentRev + 1);
  });

  it('are a movement of the dossier, and a mail to the agency, once no other follows [S3-11]', async () => {
    const { movements } = await world.view('director');
    expect(movements[0]).toMatchObject({ who: 'Camille Fontbelle', kind: 'content', event: 'attach' });
    await sendGathered(world);
    expect((await world.server.mailbox.to('ines.maravent@ars-horizon.example', 'document')).subject).toMatch(/^1 document déposé/);
  });

  it('come back as they were, to be saved and never shown', async () => {
    const first = (await documents())[0]!;
    const answer = await (await world.as('reader')).get(`/api/documents/${first.id}/content`).buffer(true).parse(binary);
    expect(answer.status).toBe(200);
    expect(pdf.equals(answer.body)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="Grille ete 2025.pdf"; filename*=UTF-8''Grille%20%C3%A9t%C3%A9%202025.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
    });
  });

  it('sent again under the id that their sender chose, as browsers do by themselves, are one', async () => {
    const id = randomUUID();
    const agent = await world.as('contributor');
    const send = (who = agent, name = 'une seule fois.pdf') =>
      who.post(`/api/dossiers/${world.dossierId}/documents`).field({ id, key: RATE }).attach('file', pdf, { filename: name });
    const movements = async () => (await world.view('director')).contentRev;
    const [first, second] = await Promise.all([send(), send()]);
    const after = await movements();
    expect([first.status, second.status, first.body.document.id, second.body.document.id]).toEqual([201, 201, id, id]);
    const third = await send();
    expect([third.body.contentRev, third.body.progress]).toEqual([after, first.body.progress]);
    expect(await movements()).toBe(after);
    expect((await documents()).filter(({ name }) => name === 'une seule fois.pdf')).toHaveLength(1);
    expect((await send(await world.as('director'), 'autre.pdf')).status).toBe(400);
    expect((await documents()).filter(({ name }) => name === 'autre.pdf')).toEqual([]);
    await agent.post(`/api/dossiers/${world.dossierId}/documents/${id}/withdrawal`).send({ reason: 'Essai' });
  });

  it.each(Object.entries(TRUE_FILES))('may be a %s [S1-29] [S4-26]', async (extension, content) => {
    const { status, body } = await deposit('director', { name: `piece.${extension.toUpperCase()}`, content });
    expect(status).toBe(201);
    expect(body.document.extension).toBe(extension);
  });

  it.each(FALSE_FILES)('are refused when they are %s', async (_what, extension, content) => {
    const before = (await documents()).length;
    const { status, body } = await deposit('director', { name: `piece.${extension}`, content });
    expect([status, body.code]).toEqual([422, 'document.mismatch']);
    expect(await documents()).toHaveLength(before);
  });

  it('are refused in a format that the region does not take, with those that it takes', async () => {
    const { status, body } = await deposit('director', { name: 'bilan.exe', content: Buffer.from('MZ') });
    expect([status, body.code, body.extension]).toEqual([415, 'document.unsupported', 'exe']);
    expect(body.detail).toContain('Le format «\u00a0exe\u00a0» n’est pas accepté.');
    expect(body.allowed).toEqual(expect.arrayContaining(['pdf', 'xlsx', 'odt']));
  });

  it('are refused when they are empty', async () => {
    expect((await deposit('director', { name: 'vide.txt', content: Buffer.alloc(0) })).body.code).toBe('document.empty');
  });

  it('are taken up to 20 Mo and refused one byte further [S4-26]', async () => {
    const limit = Buffer.alloc(20 * MEGABYTE, 'a');
    expect((await deposit('director', { name: 'limite.txt', content: limit })).status).toBe(201);
    const { status, body } = await deposit('director', { name: 'trop.txt', content: Buffer.concat([limit, Buffer.from('a')]) });
    expect([status, body.code, body.maxBytes]).toEqual([413, 'document.too-large', 20 * MEGABYTE]);
  });

  it('keep a name without folders, hidden signs or tricks', async () => {
    const { body } = await deposit('director', { name: '..\\..\\facture\u202Efdp.txt', content: Buffer.from('a') });
    expect(body.document.name).toBe('facturefdp.txt');
  });

  it('are added to a question of the form only, as a piece that it expects [S1-05] [S1-28]', async () => {
    expect((await deposit('director', { key: 'inconnue@ej:990000010', name: 'a.txt', content: Buffer.from('a') })).body.code).toBe(
      'question.absent',
    );
    expect((await deposit('director', { evidence: 'inconnue', name: 'a.txt', content: Buffer.from('a') })).body.code).toBe(
      'document.evidence-absent',
    );
  });

  it('are refused from whoever may not add any, with the reason, and hidden from strangers', async () => {
    const file = { name: 'a.txt', content: Buffer.from('a') };
    expect(await deposit('reader', file)).toMatchObject({
      status: 409,
      body: { code: 'document.locked', reasons: [{ code: 'attach-not-open' }] },
    });
    expect((await deposit('stranger', file)).status).toBe(404);
    const first = (await documents())[0]!;
    expect((await (await world.as('stranger')).get(`/api/documents/${first.id}/content`)).status).toBe(404);
    expect((await (await world.as('elsewhere')).get(`/api/documents/${first.id}/content`)).status).toBe(404);
  });

  it('stay closed while an antivirus has not cleared them', async () => {
    const first = (await documents())[0]!;
    for (const verdict of ['pending', 'infected', 'error']) {
      await world.server.database.query('update app.document set verdict = $2 where id = $1', [first.id, verdict]);
      const { status, body } = await (await world.as('director')).get(`/api/documents/${first.id}/content`);
      expect([status, body.code]).toEqual([409, 'document.closed']);
    }
    await world.server.database.query("update app.document set verdict = 'safe' where id = $1", [first.id]);
  });

  it.each([
    ['no file', (agent: Test) => agent.field('key', RATE)],
    ['no question', (agent: Test) => agent.attach('file', Buffer.from('a'), { filename: 'a.txt' })],
    ['a body that is no form', (agent: Test) => agent.set('content-type', 'application/json').send({ key: RATE })],
    [
      'a file cut short',
      (agent: Test) =>
        agent
          .set('content-type', 'multipart/form-data; boundary=x')
          .send(
            `--x\r\nContent-Disposition: form-data; name="key"\r\n\r\n${RATE}\r\n--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nabc`,
          ),
    ],
    [
      'a form cut short',
      (agent: Test) =>
        agent.set('content-type', 'multipart/form-data; boundary=x').send('--x\r\nContent-Disposition: form-data; name="key"\r\n'),
    ],
  ])('answer a problem document to a request with %s', async (_what, complete) => {
    const agent = await world.as('director');
    const { status, body } = await complete(agent.post(`/api/dossiers/${world.dossierId}/documents`));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body.code).toEqual(expect.any(String));
  });

  it('are locked once the entry is closed [S1-31] [S3-12]', async () => {
    await world.fillAll();
    for (const missing of (await world.answers('director')).states.filter(({ missingEvidence }) => missingEvidence.length > 0)) {
      for (const evidence of missing.missingEvidence)
        await deposit('director', { key: missing.key, evidence, name: 'piece.pdf', content: pdf });
    }
    expect((await world.send('director', 'CLORE_SAISIE')).status).toBe(200);
    const { status, body } = await deposit('director', { key: IDENTIFICATION, name: 'a.txt', content: Buffer.from('a') });
    expect([status, body.reasons[0]?.code]).toEqual([409, 'attach-not-open']);
    const kept = await documents();
    expect(kept.length).toBeGreaterThan(0);
    const withdrawal = `/api/dossiers/${world.dossierId}/documents/${kept[0]!.id}/withdrawal`;
    const refused = await (await world.as('director')).post(withdrawal).send({ reason: 'Erreur' });
    expect([refused.status, refused.body.code]).toEqual([409, 'document.kept']);
  });
});

function binary(response: Response, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => {
    done(null, Buffer.concat(chunks));
  });
}
