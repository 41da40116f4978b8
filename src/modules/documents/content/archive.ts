import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { type MismatchCause } from '../documents.errors.js';
import { inflated, type Inflated } from './inflate.js';

/** What an archive may hold: read from its directory, then measured while it is inflated. */
const MOST_ENTRIES = 10_000;
const MOST_BYTES = 500 * 1024 * 1024;

const ARCHIVE = /\.(zip|7z|rar|gz|tgz|bz2|xz|tar|jar|iso|cab|img)$/i;
/** What a system runs at a click. */
const PROGRAM = /\.(exe|com|scr|pif|bat|cmd|msi|ps1|vbs|vbe|jse?|wsf|hta|lnk|reg|dll|apk|dmg)$/i;
const SYMBOLIC_LINK = 0o120000;
const FILE_KIND = 0o170000;

/** What was found in a zip: names of its files, and the few small ones that say what it is. */
export interface Archive {
  readonly names: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
  /** The first bytes of every file. */
  readonly heads: ReadonlyMap<string, Buffer>;
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
  const heads = new Map<string, Buffer>();
  const total = { bytes: 0 };
  if (zip.entryCount > MOST_ENTRIES) throw new ArchiveError('archive');
  for await (const entry of zip.eachEntry()) {
    names.push(entry.fileName);
    total.bytes += entry.uncompressedSize;
    const refusal = total.bytes > MOST_BYTES ? 'archive' : refusalOf(entry);
    if (refusal) throw new ArchiveError(refusal);
    const { head, text } = await contentOf(zip, entry, wanted.includes(entry.fileName));
    heads.set(entry.fileName, head);
    if (text !== undefined) texts.set(entry.fileName, text);
  }
  return { names, texts, heads };
}

function refusalOf(entry: Entry): MismatchCause | undefined {
  if ((entry.generalPurposeBitFlag & 1) === 1) return 'protected';
  const mode = (entry.externalFileAttributes >>> 16) & FILE_KIND;
  return mode === SYMBOLIC_LINK || ARCHIVE.test(entry.fileName) || PROGRAM.test(entry.fileName) ? 'archive' : undefined;
}

/** Every file is inflated to its end: a directory that lies about a size is found out before the file is kept. */
async function contentOf(zip: ZipFile, entry: Entry, whole: boolean): Promise<Inflated> {
  if (entry.fileName.endsWith('/')) return { head: Buffer.alloc(0), text: undefined };
  return inflated(await zip.openReadStreamPromise(entry), { limit: entry.uncompressedSize, whole });
}

/** yauzl refuses by itself absolute names, `..`, backslashes, and sizes that lie. */
async function opened(path: string): Promise<ZipFile> {
  try {
    return await openPromise(path, { strictFileNames: true });
  } catch {
    throw new ArchiveError('content');
  }
}
