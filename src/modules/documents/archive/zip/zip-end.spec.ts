import { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReader, RandomAccessReader, type ZipFile } from 'yauzl';
import { endOfArchive } from './zip-end.js';
import { directoryRecord } from './zip-records.js';

const GIGABYTE = 1024 ** 3;
/** Header and descriptor of each. */
const AROUND = 100;

/** A file of which only the end is kept: before it stand contents that nobody wrote. */
class Ending extends RandomAccessReader {
  constructor(
    private readonly bytes: Buffer,
    private readonly start: number,
  ) {
    super();
  }

  override _readStreamForRange(from: number, to: number): Readable {
    const unwritten = Buffer.alloc(Math.max(0, Math.min(to, this.start) - from));
    return Readable.from([unwritten, this.bytes.subarray(Math.max(0, from - this.start), Math.max(0, to - this.start))]);
  }
}

function opened(reader: RandomAccessReader, size: number): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromRandomAccessReader(reader, size, { lazyEntries: true, autoClose: false }, (error, zip) => {
      if (error) reject(error);
      else resolve(zip);
    });
  });
}

function entriesOf(zip: ZipFile): Promise<Entry[]> {
  const entries: Entry[] = [];
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => {
      resolve(entries);
    });
    zip.on('error', reject);
    zip.readEntry();
  });
}

/** What the end of an archive of such files says of each. */
async function told(sizes: readonly number[]): Promise<Entry[]> {
  let offset = 0;
  const directory = sizes.map((size, number) => {
    const record = directoryRecord({ name: Buffer.from(`${String(number)}.pdf`), at: new Date(0), crc32: number, size, offset });
    offset += size + AROUND;
    return record;
  });
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const bytes = Buffer.concat([...directory, endOfArchive({ count: sizes.length, size, offset })]);
  return entriesOf(await opened(new Ending(bytes, offset), offset + bytes.length));
}

describe('the end of an archive', () => {
  it.each([
    ['a small archive', [10, 20]],
    ['a file of more than 4 GB', [5 * GIGABYTE, 20]],
    ['a whole of more than 4 GB', [3 * GIGABYTE, 3 * GIGABYTE, 7]],
    ['a file as long as the last size of 32 bits', [0xffffffff, 1]],
    ['more files than two bytes can count', Array.from({ length: 0x1_0001 }, () => 0)],
  ])('names each file with its size and place: %s', async (_, sizes) => {
    const found = await told(sizes);
    expect(found.map(({ uncompressedSize }) => uncompressedSize)).toEqual(sizes);
    const places = found.map(({ relativeOffsetOfLocalHeader }) => relativeOffsetOfLocalHeader);
    expect(places.slice(1)).toEqual(places.slice(0, -1).map((place, number) => place + (sizes[number] ?? 0) + AROUND));
  });
});
