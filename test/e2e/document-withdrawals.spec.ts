import { documentsOf, type DocumentWorld, PDF, RATE } from './document-world.js';
import { type DossierWorld, openWorld, sendGathered } from './dossier-world.js';

const PIECE = { fields: { key: RATE, evidence: 'grille-audit' } };

describe('taking a document away', () => {
  let world: DossierWorld;
  let documents: DocumentWorld;
  beforeAll(async () => {
    world = await openWorld();
    documents = documentsOf(world);
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    await world.save('director', RATE, { value: { numerator: 55, denominator: 60 } });
  });
  afterAll(() => world.close());

  it('leaves a tombstone with who, when and why, and the piece is missing again [S1-06] [S4-08]', async () => {
    const added = (await documents.deposit('director', PIECE)).body;
    expect(added.states.find(({ key }) => key === RATE)).toMatchObject({ dot: 'done' });

    const { status, body } = await documents.withdraw('director', added.document.id, 'Scan illisible');

    expect(status).toBe(200);
    expect(body.document.withdrawn).toMatchObject({ by: 'Maude Tilleray', reason: 'Scan illisible' });
    expect(body.document.downloadable).toBe(false);
    expect(body.states.find(({ key }) => key === RATE)).toMatchObject({ dot: 'todo', missingEvidence: ['grille-audit'] });
    expect(body.progress.filled).toBe(added.progress.filled - 1);
    expect(body.contentRev).toBe(added.contentRev + 1);
    const library = await documents.library('director');
    expect(library.documents.find(({ id }) => id === added.document.id)).toMatchObject({
      withdrawn: { reason: 'Scan illisible' },
      withdrawable: false,
      reasons: [{ code: 'document-withdrawn' }],
    });
    expect(library.expected.find(({ key, evidence }) => key === RATE && evidence === 'grille-audit')).toMatchObject({
      missing: true,
      documents: [],
    });
    expect((await documents.content('director', added.document.id)).status).toBe(404);
  });

  it('is a line of the journal and a mail to the agency', async () => {
    const { movements } = await world.view('agency');
    expect(movements[0]).toMatchObject({ who: 'Maude Tilleray', event: 'withdraw', label: 'Pièce justificative retirée', question: RATE });
    const [row] = await world.server.database.query<{ body: string }>('select body from app.journal where event = $1', ['withdraw']);
    expect(JSON.parse(row!.body)).toMatchObject({ content: { name: 'piece.pdf', reason: 'Scan illisible' } });
    await sendGathered(world);
    expect((await world.server.mailbox.to('ines.maravent@ars-horizon.example', 'document')).subject).toMatch(/retiré/);
  });

  it('happens once', async () => {
    const { id } = (await documents.deposit('director', PIECE)).body.document;
    const answers = await Promise.all([documents.withdraw('director', id), documents.withdraw('director', id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.body).toMatchObject({
      code: 'document.kept',
      reasons: [{ code: 'document-withdrawn' }],
    });
  });

  it('asks for a reason', async () => {
    const { id } = (await documents.deposit('director', PIECE)).body.document;
    expect((await documents.withdraw('director', id, '  ')).status).toBe(422);
    expect((await documents.withdraw('director', id, 'a'.repeat(501))).status).toBe(422);
    expect((await documents.deposit('director', { fields: { ...PIECE.fields, replaces: id } })).body.code).toBe('document.malformed');
  });

  it('replaces a document by another one of the same question, in one movement', async () => {
    const old = (await documents.deposit('director', PIECE)).body;
    const fields = { ...PIECE.fields, replaces: old.document.id, reason: 'Version signée' };

    const { status, body } = await documents.deposit('director', { name: 'signé.pdf', fields });

    expect(status).toBe(201);
    expect(body.document).toMatchObject({ replaces: old.document.id, evidence: 'grille-audit' });
    expect(body.progress).toEqual(old.progress);
    expect((await documents.library('director')).documents.find(({ id }) => id === old.document.id)?.withdrawn).toMatchObject({
      by: 'Maude Tilleray',
      reason: 'Version signée',
    });
    expect((await world.view('director')).movements[0]).toMatchObject({ event: 'attach', label: 'Pièce justificative remplacée' });
  });

  it('replaces nothing of another question, and keeps nothing then', async () => {
    const old = (await documents.deposit('director', PIECE)).body;
    const before = (await documents.library('director')).documents.length;
    const fields = { key: 'referent-caqes@ej:990000010', replaces: old.document.id, reason: 'Erreur' };
    expect([404, 409]).toContain((await documents.deposit('director', { fields })).status);
    expect((await documents.library('director')).documents).toHaveLength(before);
  });

  it('is refused to whoever may not, and invisible to strangers', async () => {
    const { id } = (await documents.deposit('director', PIECE)).body.document;
    expect(await documents.withdraw('reader', id)).toMatchObject({ status: 409, body: { reasons: [{ code: 'withdraw-not-yours' }] } });
    expect(await documents.withdraw('agency', id)).toMatchObject({ status: 409, body: { code: 'document.kept' } });
    expect((await documents.withdraw('stranger', id)).status).toBe(404);
    expect((await documents.withdraw('elsewhere', id)).status).toBe(404);
    expect((await documents.library('reader')).documents.find((document) => document.id === id)).toMatchObject({ withdrawable: false });
  });

  it('keeps what was deposited in an earlier year [S4-25] [S1-06]', async () => {
    const { id } = (await documents.deposit('director', PIECE)).body.document;
    await world.server.database.query('update app.document set year = 2024 where id = $1', [id]);

    expect(await documents.withdraw('director', id)).toMatchObject({
      status: 409,
      body: { reasons: [{ code: 'document-earlier-year', params: { year: 2024 } }] },
    });
    const replacing = { fields: { ...PIECE.fields, replaces: id, reason: 'Erreur' }, content: PDF };
    expect((await documents.deposit('director', replacing)).body.code).toBe('document.kept');
    const again = await documents.content('reader', id);
    expect([again.status, PDF.equals(again.body as Buffer)]).toEqual([200, true]);
  });
});
