import { Readable } from 'node:stream';
import { buffer, text } from 'node:stream/consumers';
import { crc32 } from 'node:zlib';
import fc from 'fast-check';
import { fromBufferPromise } from 'yauzl';
import { type ArchiveEntry, writeArchive } from './write-archive.js';

interface Sample {
  readonly path: string;
  readonly at: Date;
  readonly chunks: readonly Uint8Array[];
}

const SECOND = 1000;
const names = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).map((name) => name.replaceAll(/[/\\:.]/g, '_'));
const paths = fc.array(names, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'));
const samples: fc.Arbitrary<Sample> = fc.record({
  path: paths,
  at: fc.date({ min: new Date('1981-01-01'), max: new Date('2037-12-31'), noInvalidDate: true }),
  chunks: fc.array(fc.uint8Array({ maxLength: 3000 }), { maxLength: 4 }),
});

/** The checksum as its definition has it, bit by bit (RFC 1952, 8): slow, and nobody else's. */
function checksum(bytes: Buffer): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function entry({ path, at, chunks }: Sample): ArchiveEntry {
  return { path, at, content: Readable.from(chunks.map((chunk) => Buffer.from(chunk))) };
}

async function* each(wanted: readonly Sample[]): AsyncGenerator<ArchiveEntry> {
  for (const sample of wanted) yield await Promise.resolve(entry(sample));
}

describe('the archive of documents', () => {
  it('gives back any names, instants and contents to a reader that is not ours', async () => {
    const lists = fc.uniqueArray(samples, { maxLength: 6, selector: ({ path }) => path });
    await fc.assert(
      fc.asyncProperty(lists, async (wanted) => {
        const zip = await fromBufferPromise(await buffer(writeArchive(each(wanted))), { strictFileNames: true });
        const found = [];
        for await (const read of zip.eachEntry()) {
          const content = await buffer(await zip.openReadStreamPromise(read));
          expect(read.crc32).toBe(checksum(content));
          found.push({ path: read.fileName, at: read.getLastModDate().getTime(), content });
        }
        expect(found).toEqual(
          wanted.map(({ path, at, chunks }) => ({
            path,
            at: Math.floor(at.getTime() / SECOND) * SECOND,
            content: Buffer.concat(chunks),
          })),
        );
      }),
      { numRuns: 40 },
    );
  });

  it.each(['', '/etc/passwd', '../a.txt', 'a/../../b.txt', '..\\b.txt', 'C:/a.txt', 'x'.repeat(0x1_0000)])(
    'breaks off rather than write outside of its folder (path %#)',
    async (path) => {
      await expect(buffer(writeArchive(each([{ path, at: new Date(0), chunks: [] }])))).rejects.toThrow();
    },
  );

  it('breaks off when a file does, and says why', async () => {
    const broken = Readable.from(
      (async function* () {
        yield await Promise.resolve(Buffer.from('début'));
        throw new Error('the disk is gone');
      })(),
    );
    await expect(text(writeArchive(Readable.from([{ path: 'a', at: new Date(0), content: broken }])))).rejects.toThrow('the disk is gone');
  });

  it('closes a file that never answers when its reader leaves', async () => {
    const silent = new Readable({ read: () => undefined });
    const archive = writeArchive(Readable.from([{ path: 'a', at: new Date(0), content: silent }]));
    const closed = new Promise((resolve) => silent.once('close', resolve));
    archive.once('data', () => archive.destroy());
    await closed;
    expect(silent.destroyed).toBe(true);
  });

  it('reads no further than its reader', async () => {
    const asked = { chunks: 0 };
    const chunk = Buffer.alloc(64 * 1024);
    const endless = new Readable({
      read() {
        asked.chunks += 1;
        this.push(chunk);
      },
    });
    const archive = writeArchive(Readable.from([{ path: 'a', at: new Date(0), content: endless }]));
    await new Promise((resolve) => archive.once('readable', resolve));
    await new Promise((resolve) => setImmediate(resolve));
    expect(asked.chunks).toBeLessThan(10);
    archive.destroy();
  });

  it('is summed up by Node as by the definition', () => {
    expect(crc32('123456789')).toBe(0xcbf43926);
    expect(checksum(Buffer.from('123456789'))).toBe(0xcbf43926);
  });
});
