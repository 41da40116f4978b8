import { buffer } from 'node:stream/consumers';
import { type Readable } from 'node:stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

/** The text of one file of a zip held in memory. */
export async function zipEntry(archive: Buffer, name: string): Promise<string> {
  const content = (await zipContents(archive)).get(name);
  if (!content) throw new Error(`No ${name} in the archive`);
  return content.toString('utf8');
}

/** All files of a zip held in memory, by name. */
export async function zipContents(archive: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  const zip = await opened(archive);
  const contents = new Map<string, Buffer>();
  const done = new Promise<void>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      contentOf(zip, entry).then((content) => {
        contents.set(entry.fileName, content);
        zip.readEntry();
      }, reject);
    });
    zip.on('end', resolve);
    zip.on('error', reject);
  });
  zip.readEntry();
  await done;
  return contents;
}

function opened(archive: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(archive, { lazyEntries: true }, (error, zip) => {
      if (error) reject(error);
      else resolve(zip);
    });
  });
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, readable) => {
      if (error) reject(error);
      else resolve(readable);
    });
  });
  return buffer(stream);
}
