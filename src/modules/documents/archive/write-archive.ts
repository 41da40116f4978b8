import { type PassThrough, type Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { ZipFile } from 'yazl';

export interface ArchiveEntry {
  readonly path: string;
  readonly at: Date;
  readonly content: Readable;
}

/**
 * A zip as a stream: one file open at a time, read as fast as the reader takes it, whatever the size of the whole.
 * Documents are packed formats already: they are stored as they are. A reader who leaves closes what is open.
 */
export function writeArchive(entries: AsyncIterable<ArchiveEntry>): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as PassThrough;
  zip.on('error', (error: Error) => output.destroy(error));
  fill(zip, output, entries).catch((error: unknown) => output.destroy(error as Error));
  return output;
}

async function fill(zip: ZipFile, output: PassThrough, entries: AsyncIterable<ArchiveEntry>): Promise<void> {
  for await (const { path, at, content } of entries) {
    const leave = (): unknown => content.destroy();
    output.once('close', leave);
    if (output.destroyed) leave();
    zip.addReadStream(content, path, { mtime: at, compress: false });
    await finished(content, { writable: false });
    output.off('close', leave);
  }
  zip.end();
}
