import { until } from '../support/index.js';
import { documentsOf, type DocumentWorld, RATE } from './document-world.js';
import { type DossierWorld, openWorld } from './dossier-world.js';
import { EICAR, openScanner, type Scanner } from './scanner.js';

const PIECE = { key: RATE, evidence: 'grille-audit' };

describe('documents and an antivirus', () => {
  let scanner: Scanner;
  let world: DossierWorld;
  let documents: DocumentWorld;
  beforeAll(async () => {
    scanner = await openScanner();
    world = await openWorld({ config: { clamav: scanner.address } });
    documents = documentsOf(world);
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    await world.save('director', RATE, { value: { numerator: 55, denominator: 60 } });
  });
  afterAll(async () => {
    await world.close();
    await scanner.close();
  });

  const shown = async (id: string) => (await documents.library('director')).documents.find((document) => document.id === id)!;

  it('stay closed until it has looked at them, then open', async () => {
    const { status, body } = await documents.deposit('contributor', { fields: PIECE });
    expect([status, body.document.verdict, body.document.downloadable]).toEqual([201, 'pending', false]);
    expect((await documents.content('director', body.document.id)).status).toBe(409);

    await world.server.settle();

    expect(await shown(body.document.id)).toMatchObject({ verdict: 'safe', downloadable: true });
    expect((await documents.content('director', body.document.id)).status).toBe(200);
    expect((await documents.withdraw('contributor', body.document.id)).status).toBe(200);
  });

  it('are never served when they are infected, no longer count, and their depositor is told', async () => {
    const before = await world.answers('director');
    const { body } = await documents.deposit('contributor', { fields: PIECE, name: 'virus.txt', content: Buffer.from(EICAR) });
    expect(body.progress.filled).toBe(before.progress.filled + 1);

    await world.server.settle();

    expect(await shown(body.document.id)).toMatchObject({ verdict: 'infected', downloadable: false, infection: 'Eicar-Test-Signature' });
    for (const path of [`documents/${body.document.id}/content`, `dossiers/${world.dossierId}/documents/${body.document.id}/content`]) {
      const answer = await (await world.as('director')).get(`/api/${path}`);
      expect([answer.status, answer.body.code]).toEqual([409, 'document.closed']);
    }
    const after = await world.answers('director');
    expect(after.progress).toEqual(before.progress);
    expect(after.states.find(({ key }) => key === RATE)).toMatchObject({ missingEvidence: ['grille-audit'] });
    expect((await world.view('director')).movements[0]).toMatchObject({
      who: 'Antivirus',
      label: 'Document refusé par l’antivirus',
      question: RATE,
    });
    const mail = await world.server.mailbox.to('camille.fontbelle@ch-valombre.example');
    expect(mail.subject).toBe('Document refusé par l’antivirus\u00a0: virus.txt');
    expect(mail.text).toContain('Eicar-Test-Signature');
  });

  it('stay closed when it cannot tell', async () => {
    scanner.says('INSTREAM size limit exceeded. ERROR');
    const { body } = await documents.deposit('director', { fields: PIECE });
    await world.server.settle();
    scanner.says(undefined);
    expect(await shown(body.document.id)).toMatchObject({ verdict: 'error', downloadable: false });
    expect((await documents.content('director', body.document.id)).status).toBe(409);
  });

  it('stay closed when they are larger than it takes, with the reason, and are looked at again once it takes them', async () => {
    scanner.takesUpTo(1000);
    const { body } = await documents.deposit('director', { fields: PIECE, name: 'grand.txt', content: Buffer.alloc(4_000_000, 'a') });
    const { id } = body.document;
    await until(async () => (await shown(id)).verdict !== 'pending');
    expect(await shown(id)).toMatchObject({ verdict: 'error', scanFailure: 'too-large', downloadable: false });
    expect((await world.view('director')).movements[0]).toMatchObject({ label: 'Document que l’antivirus n’a pas pu analyser' });
    const journal = (): Promise<object[]> =>
      world.server.database.query("select seq from app.journal where event = 'antivirus' and position($1 in body) > 0 order by seq", [id]);
    const told = await journal();

    await anHourLater();
    expect(await shown(id)).toMatchObject({ verdict: 'error' });
    expect(await journal()).toEqual(told);
    scanner.takesUpTo(Infinity);
    await anHourLater();

    await until(async () => (await shown(id)).verdict === 'safe');
    expect(await shown(id)).toMatchObject({ verdict: 'safe', scanFailure: null, downloadable: true });
    expect((await world.view('director')).movements[0]).toMatchObject({ label: 'Document déclaré sain par l’antivirus' });
    expect((await world.answers('director')).states.find(({ key }) => key === RATE)).toMatchObject({ missingEvidence: [] });
  });

  async function anHourLater(): Promise<void> {
    await world.server.database.query("update app.document set scanned_at = scanned_at - interval '2 hours'");
    await world.server.settle();
  }

  it('wait while it does not answer, and are looked at when it does', async () => {
    scanner.says('');
    const { body } = await documents.deposit('director', { fields: PIECE });
    const asked = scanner.asked();
    await world.server.settle();
    expect(scanner.asked()).toBeGreaterThan(asked);
    expect(await shown(body.document.id)).toMatchObject({ verdict: 'pending', downloadable: false });

    scanner.says(undefined);
    await world.server.database.query(`update app.document set created_at = created_at - interval '1 hour'`);

    // By the try that follows, or asked again: whichever comes first.
    await until(async () => (await shown(body.document.id)).verdict === 'safe');
    expect(await shown(body.document.id)).toMatchObject({ verdict: 'safe', downloadable: true });
  });
});
