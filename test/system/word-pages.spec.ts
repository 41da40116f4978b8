import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Response } from 'supertest';
import { type DossierWorld, openWorld } from '../e2e/dossier-world.js';

const run = promisify(execFile);

/** A program of the system; its absence is said with what installs it. */
async function program(name: string, args: readonly string[]): Promise<string> {
  try {
    return (await run(name, [...args])).stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`${name} is missing: apt-get install -y libreoffice-writer poppler-utils`);
  }
}

describe('« Éditer les données », opened by a word processor', () => {
  let world: DossierWorld;
  let folder: string;
  beforeAll(async () => {
    world = await openWorld();
    folder = await mkdtemp(join(tmpdir(), 'ecars-word-'));
  });
  afterAll(async () => {
    await world.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('gives pages that hold the contract, the questions and their numbering [S1-24] [S1-25]', async () => {
    const agent = await world.as('director');
    const { body } = await agent.get(`/api/dossiers/${world.dossierId}/edition.docx`).buffer(true).parse(binary);
    const word = join(folder, 'edition.docx');
    await writeFile(word, body as Buffer);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await program('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, word]);
    const text = await program('pdftotext', ['-layout', join(folder, 'edition.pdf'), '-']);
    expect(text).toContain('CAQES_22-CH DE VALOMBRE');
    expect(text).toContain('1.1.1.a');
    expect(text).toContain('8.2.1.b');
    await program('pdftoppm', ['-png', '-r', '50', join(folder, 'edition.pdf'), join(folder, 'page')]);
    expect((await readdir(folder)).filter((name) => name.endsWith('.png')).length).toBeGreaterThan(3);
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
