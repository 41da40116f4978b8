import { type Readable } from 'node:stream';
import { crc32 } from 'node:zlib';
import { endOfArchive } from './zip-end.js';
import { dataDescriptor, directoryRecord, localHeader, type ZipRecord } from './zip-records.js';

export interface ArchiveEntry {
  /** Folders with `/`, never from a root nor through `..`. */
  readonly path: string;
  readonly at: Date;
  readonly content: Readable;
}

const ESCAPES = /\\|^\/|^[a-z]:|(^|\/)\.\.(\/|$)/i;
const LONGEST = 0xffff;

/**
 * The bytes of a zip, as they are asked for: contents are stored as they come, and nothing of them is kept.
 * The checksum is Node's own: this is what a library in JavaScript spends most of its time on.
 */
export async function* zipBytes(entries: AsyncIterable<ArchiveEntry>): AsyncGenerator<Buffer> {
  const records: ZipRecord[] = [];
  let offset = 0;
  for await (const entry of entries) {
    const { record, end } = yield* entryBytes(entry, offset);
    records.push(record);
    offset = end;
  }
  const directory = records.map(directoryRecord);
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  yield Buffer.concat([...directory, endOfArchive({ count: records.length, size, offset })]);
}

async function* entryBytes(
  { path, at, content }: ArchiveEntry,
  offset: number,
): AsyncGenerator<Buffer, { record: ZipRecord; end: number }> {
  const name = nameOf(path);
  const header = localHeader(name, at);
  const read = { crc32: 0, size: 0 };
  try {
    yield header;
    for await (const chunk of content as AsyncIterable<Buffer>) {
      read.crc32 = crc32(chunk, read.crc32);
      read.size += chunk.length;
      yield chunk;
    }
  } finally {
    content.destroy();
  }
  const record = { ...read, name, at, offset };
  const descriptor = dataDescriptor(record);
  yield descriptor;
  return { record, end: offset + header.length + read.size + descriptor.length };
}

function nameOf(path: string): Buffer {
  const name = Buffer.from(path, 'utf8');
  if (path === '' || ESCAPES.test(path) || name.length > LONGEST) throw new Error(`Not a path of an archive: ${path}`);
  return name;
}
