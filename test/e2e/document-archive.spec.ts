import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { documentsOf, type DocumentWorld, binary, PDF, RATE } from './document-world.js';
import { type DossierWorld, openWorld, type Who } from './dossier-world.js';

const MANIFEST = 'manifeste.csv';

describe('« Récupérer tous les documents »', () => {
  let world: DossierWorld;
  let documents: DocumentWorld;
  beforeAll(async () => {
    world = await openWorld();
    documents = documentsOf(world);
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    await world.save('director', RATE, { value: { numerator: 55, denominator: 60 } });
  });
  afterAll(() => world.close());

  async function archive(who: Who, query = ''): Promise<{ status: number; headers: Record<string, string>; body: Buffer }> {
    return (await world.as(who)).get(`/api/dossiers/${world.dossierId}/documents.zip${query}`).buffer(true).parse(binary);
  }

  async function files(zip: Buffer): Promise<Map<string, Buffer>> {
    const opened = await fromBufferPromise(zip, { strictFileNames: true });
    const found = new Map<string, Buffer>();
    for await (const entry of opened.eachEntry()) found.set(entry.fileName, await buffer(await opened.openReadStreamPromise(entry)));
    return found;
  }

  it('lists what is missing when there is nothing yet', async () => {
    const { status, headers, body } = await archive('director');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('application/zip');
    expect(headers['content-disposition']).toMatch(/^attachment; filename="CAQES_22-CH DE VALOMBRE - 2025 - documents\.zip"/);
    const found = await files(body);
    expect([...found.keys()]).toEqual([MANIFEST]);
    expect(found.get(MANIFEST)!.toString()).toMatch(/^\uFEFFStatut;Chemin;.*\r\npièce manquante;;EJ - 990000010/);
  });

  it('holds every document under the name of its question, and its hash in the manifest', async () => {
    await documents.deposit('director', { name: 'Grille été.pdf', fields: { key: RATE, evidence: 'grille-audit' } });
    await documents.deposit('director', { name: 'grille ÉTÉ.pdf' });
    await documents.deposit('director', { name: '=cmd.txt', content: Buffer.from('calcul') });
    const gone = (await documents.deposit('director', { name: 'erreur.txt', content: Buffer.from('erreur') })).body.document;
    await documents.withdraw('director', gone.id, 'Mauvais "fichier"; refait');

    const found = await files((await archive('reader')).body);

    const names = [...found.keys()];
    const folder = names[0]!.slice(0, names[0]!.lastIndexOf('/'));
    expect(folder).toMatch(/^EJ - 990000010 - [^/]+\/\d[\d.]*\.[a-z] - [^/]+$/);
    expect(names).toEqual([`${folder}/Grille été.pdf`, `${folder}/grille ÉTÉ (2).pdf`, `${folder}/=cmd.txt`, MANIFEST]);
    expect(PDF.equals(found.get(names[0]!)!)).toBe(true);
    const told = found.get(MANIFEST)!.toString();
    expect(told).toContain(createHash('sha256').update(PDF).digest('hex'));
    expect(told).toContain(";'=cmd.txt;");
    expect(told).toContain('retiré;;');
    expect(told).toContain('""fichier""; refait"');
  });

  it('holds nothing that an antivirus has not cleared, and says so', async () => {
    await world.server.database.query("update app.document set verdict = 'infected', infection = 'Eicar' where name = '=cmd.txt'");
    const found = await files((await archive('director')).body);
    expect([...found.keys()].filter((name) => name.endsWith('=cmd.txt'))).toEqual([]);
    expect(found.get(MANIFEST)!.toString()).toContain('refusé par l’antivirus;;');
  });

  it('may be of one question, or of one level', async () => {
    const other = await files((await archive('director', '?key=referent-caqes@ej:990000010')).body);
    expect([...other.keys()]).toEqual([MANIFEST]);
    const contract = await files((await archive('director', '?level=contract')).body);
    expect(contract.get(MANIFEST)!.toString().trim().split('\r\n')).toHaveLength(1);
    expect((await archive('director', '?level=moon')).status).toBe(422);
  });

  it('is seen by the agency and by the bodies that evaluate: one deposit serves all [S3-09]', async () => {
    for (const who of ['agency', 'evaluator', 'insurer'] as const) {
      expect((await files((await archive(who)).body)).size).toBeGreaterThan(2);
    }
    expect((await archive('stranger')).status).toBe(404);
    expect((await archive('elsewhere')).status).toBe(404);
  });
});
