import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { writeArchive } from '../../src/modules/documents/archive/write-archive.js';

const run = promisify(execFile);

async function unzip(...args: readonly string[]): Promise<string> {
  try {
    return (await run('unzip', [...args], { env: { ...process.env, LC_ALL: 'C.UTF-8' } })).stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error('unzip is missing: apt-get install -y unzip');
  }
}

describe('« Récupérer tous les documents », opened by unzip', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ecars-zip-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('passes its tests, and gives the files back under their names', async () => {
    const contents = new Map([
      ['EJ - 990000010/Taux d’ordonnances/Grille été.pdf', randomBytes(3_000_000)],
      ['vide.txt', Buffer.alloc(0)],
      ['manifeste.csv', Buffer.from('\uFEFFStatut;Chemin\r\n')],
    ]);
    const entries = Array.from(contents, ([path, content]) => ({
      path,
      at: new Date('2025-07-14T10:00:00Z'),
      content: Readable.from([content]),
    }));
    const file = join(folder, 'documents.zip');
    await pipeline(writeArchive(Readable.from(entries)), createWriteStream(file));
    expect(await unzip('-t', file)).toContain('No errors detected');
    await unzip('-q', file, '-d', folder);
    for (const [path, content] of contents) expect((await readFile(join(folder, path))).equals(content)).toBe(true);
  });
});
