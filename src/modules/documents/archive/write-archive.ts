import { Readable } from 'node:stream';
import { type ArchiveEntry, zipBytes } from './zip/zip-bytes.js';

/**
 * A zip as a stream: one file open at a time, read as fast as the reader takes it, whatever the size of the whole.
 * Documents are packed formats already: they are stored as they are. A reader who leaves closes what is open, even what waits.
 */
export function writeArchive(entries: AsyncIterable<ArchiveEntry>): Readable {
  const open: { content?: Readable } = {};
  const bytes = zipBytes(watched(entries, open));
  return new Readable({
    read() {
      bytes.next().then(
        ({ value, done }) => {
          if (!this.destroyed) this.push(done === true ? null : value);
        },
        (error: unknown) => this.destroy(error as Error),
      );
    },
    destroy(error, callback) {
      open.content?.destroy();
      // It waits for the file that is being opened, if any: nobody waits for it.
      bytes.return(undefined).catch(() => undefined);
      callback(error);
    },
  });
}

async function* watched(entries: AsyncIterable<ArchiveEntry>, open: { content?: Readable }): AsyncGenerator<ArchiveEntry> {
  for await (const entry of entries) {
    open.content = entry.content;
    yield entry;
  }
}
