import { buffer } from 'node:stream/consumers';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { type MismatchCause } from '../documents.errors.js';

/** What an archive may hold, read from its directory before anything is inflated. */
const MOST_ENTRIES = 10_000;
const MOST_BYTES = 500 * 1024 * 1024;
const MOST_READ = 1024 * 1024;

const ARCHIVE = /\.(zip|7z|rar|gz|tgz|bz2|xz|tar|jar|iso)$/i;
const SYMBOLIC_LINK = 0o120000;
const FILE_KIND = 0o170000;

/** What was found in a zip: names of its files, and the few small ones that say what it is. */
export interface Archive {
  readonly names: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
}

/** The archive breaks a rule of ours, or is no archive at all. */
export class ArchiveError extends Error {
  constructor(readonly reason: MismatchCause) {
    super(reason);
  }
}

/** Reads the directory of a zip, and the texts of the files named. @throws ArchiveError */
export async function readArchive(path: string, wanted: readonly string[]): Promise<Archive> {
  const zip = await opened(path);
  try {
    return await readEntries(zip, wanted);
  } catch (error) {
    throw error instanceof ArchiveError ? error : new ArchiveError('archive');
  } finally {
    zip.close();
  }
}

async function readEntries(zip: ZipFile, wanted: readonly string[]): Promise<Archive> {
  const names: string[] = [];
  const texts = new Map<string, string>();
  const total = { bytes: 0 };
  if (zip.entryCount > MOST_ENTRIES) throw new ArchiveError('archive');
  for await (const entry of zip.eachEntry()) {
    names.push(entry.fileName);
    total.bytes += entry.uncompressedSize;
    const refusal = total.bytes > MOST_BYTES ? 'archive' : refusalOf(entry);
    if (refusal) throw new ArchiveError(refusal);
    if (wanted.includes(entry.fileName)) texts.set(entry.fileName, await textOf(zip, entry));
  }
  return { names, texts };
}

function refusalOf(entry: Entry): MismatchCause | undefined {
  if ((entry.generalPurposeBitFlag & 1) === 1) return 'protected';
  const mode = (entry.externalFileAttributes >>> 16) & FILE_KIND;
  return mode === SYMBOLIC_LINK || ARCHIVE.test(entry.fileName) ? 'archive' : undefined;
}

async function textOf(zip: ZipFile, entry: Entry): Promise<string> {
  if (entry.uncompressedSize > MOST_READ) throw new ArchiveError('archive');
  return (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8');
}

/** yauzl refuses by itself absolute names, `..`, backslashes, and sizes that lie. */
async function opened(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { strictFileNames: true });
  } catch {
    throw new ArchiveError('content');
  }
}
