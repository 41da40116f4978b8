import { type Readable } from 'node:stream';

// The published types stop at yauzl 2: this is what yauzl 3.4 adds and we use.
declare module 'yauzl' {
  function openPromise(path: string, options?: Options): Promise<ZipFile>;
  function fromBufferPromise(buffer: Buffer, options?: Options): Promise<ZipFile>;

  interface ZipFile {
    eachEntry(): AsyncIterable<Entry>;
    openReadStreamPromise(entry: Entry): Promise<Readable>;
  }
}
