import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { jest } from '@jest/globals';
import { printIntegrity } from '../../src/cli/integrity-report.js';
import { checkIntegrity, documentsByBlob, type IntegrityReport } from '../../src/modules/documents/index.js';
import { type AppConfigValues, RegionTransactions, Storage, type StoredBlob } from '../../src/platform/index.js';
import { startServer, type TestServer } from '../support/index.js';
import { openS3, type S3Server } from '../support/s3-server.js';
import { documentsOf, type DocumentWorld, RATE } from './document-world.js';
import { type DossierWorld, openWorld } from './dossier-world.js';

const HOUR = 60 * 60_000;

describe.each(['disk', 's3'] as const)('the documents of an application that keeps them on %s', (kind) => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'ecars-upkeep-'));
  const state: { s3?: S3Server; began: Date; ofDemonstration: number } = { began: new Date(), ofDemonstration: 0 };
  let world: DossierWorld;
  let documents: DocumentWorld;
  let other: TestServer;
  beforeAll(async () => {
    if (kind === 's3') state.s3 = await openS3();
    const config: Partial<AppConfigValues> = { dataFolder, s3: state.s3?.settings };
    world = await openWorld({ config });
    other = await startServer({ beside: world.server, config });
    documents = documentsOf(world);
    await world.send('agency', 'OUVRIR_AUTO_EVALUATION');
    state.ofDemonstration = (await integrity()).missing.length;
  });
  afterAll(async () => {
    await other.close();
    await world.close();
    await state.s3?.close();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  const storage = (): Storage => world.server.app.get(Storage);
  /** What a process leaves that is killed after it has kept a file and before it has written its row. */
  const killedBetween = (content: string): Promise<StoredBlob> => storage().put(Readable.from([Buffer.from(content)]));
  /** Both nodes do what an hour would make them do. */
  async function sweepAfter(hours: number): Promise<void> {
    world.server.clock.set(new Date(state.began.getTime() + hours * HOUR));
    await Promise.all([world.server.settle(), other.settle()]);
    world.server.clock.release();
  }
  async function integrity(): Promise<IntegrityReport> {
    const regions = await world.server.database.query<{ slug: string }>('select slug from app.region');
    const slugs = regions.map(({ slug }) => slug);
    return checkIntegrity(storage(), await documentsByBlob(world.server.app.get(RegionTransactions), slugs));
  }

  it('come back as they were, one by one and as a zip', async () => {
    const content = Buffer.from('Réunion du 12 mars\n'.repeat(100_000));
    const { status, body } = await documents.deposit('director', { name: 'réunion.txt', content });
    expect(status).toBe(201);
    const back = await documents.content('reader', body.document.id);
    expect([back.status, content.equals(back.body as Buffer)]).toEqual([200, true]);
    const zip = await (await world.as('reader')).get(`/api/dossiers/${world.dossierId}/documents.zip`).buffer(true);
    expect(zip.status).toBe(200);
    expect((await documents.withdraw('director', body.document.id)).status).toBe(200);
  });

  it('lose what is of no document, a day after it was first seen, and nothing else', async () => {
    const kept = (await documents.deposit('director', { name: 'a.txt', content: Buffer.from('un document') })).body.document;
    const orphan = await killedBetween('rien ne me nomme');
    const late = await killedBetween('envoyé deux fois');

    await sweepAfter(0);
    await sweepAfter(23);
    expect(await storage().has(orphan.sha256)).toBe(true);
    await documents.deposit('director', { name: 'b.txt', content: Buffer.from('envoyé deux fois') });
    await sweepAfter(25);

    expect(await storage().has(orphan.sha256)).toBe(false);
    expect(await storage().has(late.sha256)).toBe(true);
    expect((await documents.content('director', kept.id)).status).toBe(200);
    expect((await integrity()).orphans).toEqual([]);
    // A node may note a blob that the other one is just removing: the note goes a day later.
    await sweepAfter(50);
    expect(await world.server.database.query('select sha256 from app.orphan_blob')).toEqual([]);
  });

  it('are never lost to two nodes that sweep while the same files are sent again', async () => {
    const texts = Array.from({ length: 12 }, (_, number) => `essai ${String(number)}`);
    await Promise.all(texts.map(killedBetween));
    await sweepAfter(30);

    const send = (text: string) => documents.deposit('director', { name: 'essai.txt', content: Buffer.from(text), fields: { key: RATE } });
    const [answers] = await Promise.all([Promise.all(texts.map(send)), sweepAfter(60)]);

    for (const { status } of answers) expect([201, 503]).toContain(status);
    const { missing, orphans } = await integrity();
    expect([missing.length, orphans]).toEqual([state.ofDemonstration, []]);
  });

  it('leave nothing of a killed process on a node', async () => {
    for (const folder of ['quarantine', kind === 'disk' ? 'documents/drafts' : 'drafts']) {
      mkdirSync(join(dataFolder, folder), { recursive: true });
      const left = join(dataFolder, folder, 'left');
      writeFileSync(left, 'half');
      utimesSync(left, state.began, new Date(state.began.getTime() - 25 * HOUR));
    }

    await sweepAfter(0);

    expect(readdirSync(join(dataFolder, 'quarantine'))).toEqual([]);
    expect(existsSync(join(dataFolder, kind === 'disk' ? 'documents/drafts' : 'drafts', 'left'))).toBe(false);
  });

  it('are compared with their rows: absent, changed, of nobody', async () => {
    const before = await integrity();
    expect(before.mismatched).toEqual([]);
    const content = (text: string) => ({ name: `${text}.txt`, content: Buffer.from(text) });
    const absent = (await documents.deposit('director', content('absent'))).body.document;
    const changed = (await documents.deposit('director', content('changé'))).body.document;
    const library = await documents.library('director');
    const hash = (id: string): string => library.documents.find((document) => document.id === id)!.sha256;
    await storage().remove(hash(absent.id));
    writeFileSync(fileOf(hash(changed.id)), 'autre chose');
    const orphan = await killedBetween('de personne');

    const found = await integrity();

    const named = (id: string, name: string) => ({ sha256: hash(id), documents: [{ id, region: 'horizon', name }] });
    expect(found.missing.filter(({ documents: rows }) => rows[0]?.name === 'absent.txt')).toEqual([named(absent.id, 'absent.txt')]);
    expect(found.missing).toHaveLength(before.missing.length + 1);
    expect(found.mismatched).toEqual([named(changed.id, 'changé.txt')]);
    expect(found.orphans).toEqual([orphan.sha256]);
    expect(told(found)).toEqual({
      code: 1,
      lines: expect.arrayContaining([
        'Fichiers dont le contenu a changé\u00a0: 1',
        'Fichiers d’aucun document\u00a0: 1',
        `  ${orphan.sha256}`,
      ]),
    });
    expect(told({ ...found, missing: [], mismatched: [] }).code).toBe(0);
  });

  /** What the command line says of it. */
  function told(found: IntegrityReport): { code: number; lines: string[] } {
    const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
    const code = printIntegrity(found, false);
    const lines = write.mock.calls.map(([line]) => String(line).trimEnd());
    write.mockRestore();
    return { code, lines };
  }

  /** Past the application: where the bytes are on a disk. */
  function fileOf(sha256: string): string {
    const root = kind === 'disk' ? dataFolder : state.s3!.folder;
    const found = readdirSync(root, { recursive: true, encoding: 'utf8' }).find((path) =>
      new RegExp(`${sha256}(\\._S3rver_object)?$`).test(path),
    );
    return join(root, found!);
  }
});
