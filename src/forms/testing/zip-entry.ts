import { buffer } from 'node:stream/consumers';
import { type Readable } from 'node:stream';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';

/** The text of one file of a zip held in memory. */
export async function zipEntry(archive: Buffer, name: string): Promise<string> {
  const zip = await opened(archive);
  const content = new Promise<string>((resolve, reject) => {
    zip.on('entry', (entry: Entry) => {
      if (entry.fileName === name) contentOf(zip, entry).then(resolve, reject);
      else zip.readEntry();
    });
    zip.on('end', () => {
      reject(new Error(`No ${name} in the archive`));
    });
    zip.on('error', reject);
  });
  zip.readEntry();
  return content;
}

function opened(archive: Buffer): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(archive, { lazyEntries: true }, (error, zip) => {
      if (error) reject(error);
      else resolve(zip);
    });
  });
}

async function contentOf(zip: ZipFile, entry: Entry): Promise<string> {
  const stream = await new Promise<Readable>((resolve, reject) => {
    zip.openReadStream(entry, (error, readable) => {
      if (error) reject(error);
      else resolve(readable);
    });
  });
  return (await buffer(stream)).toString('utf8');
}
