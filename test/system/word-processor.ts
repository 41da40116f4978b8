import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LARGE = 64 * 1024 * 1024;

/** What a word processor made of a file. */
export interface Pages {
  /** As it is read on the pages, from left to right. */
  readonly text: string;
  readonly pictures: number;
}

/** LibreOffice, with a profile of its own: several may run on one machine. */
export interface WordProcessor {
  pagesOf(name: string, word: Buffer): Promise<Pages>;
  close(): Promise<void>;
}

export async function openWordProcessor(): Promise<WordProcessor> {
  const folder = await mkdtemp(join(tmpdir(), 'ecars-word-'));
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  return {
    pagesOf: async (name, word) => {
      const file = join(folder, `${name}.docx`);
      const pdf = join(folder, `${name}.pdf`);
      await writeFile(file, word);
      await program('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
      const text = await program('pdftotext', ['-layout', pdf, '-']);
      await program('pdftoppm', ['-png', '-r', '50', pdf, join(folder, name)]);
      const pictures = (await readdir(folder)).filter((made) => made.startsWith(`${name}-`) && made.endsWith('.png'));
      return { text, pictures: pictures.length };
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

/** A program of the system; its absence is said with what installs it. */
async function program(name: string, args: readonly string[]): Promise<string> {
  try {
    return (await run(name, [...args], { maxBuffer: LARGE })).stdout;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new Error(`${name} is missing: apt-get install -y libreoffice-writer poppler-utils`);
  }
}
