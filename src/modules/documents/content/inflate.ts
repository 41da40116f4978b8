import { type Readable } from 'node:stream';

/** What is kept of a file of an archive once it has been read to its end. */
export interface Inflated {
  readonly head: Buffer;
  readonly text: string | undefined;
}

const HEAD = 4096;
const MOST_READ = 1024 * 1024;

/** Reads a file to its end, holding little of it. @throws when it is larger than `limit`, or than a text may be */
export async function inflated(content: Readable, { limit, whole }: { limit: number; whole: boolean }): Promise<Inflated> {
  const kept: Buffer[] = [];
  const size = { read: 0, kept: 0 };
  const wanted = whole ? MOST_READ : HEAD;
  for await (const chunk of content as AsyncIterable<Buffer>) {
    size.read += chunk.length;
    if (size.read > limit) throw new Error('The file is larger than its archive says');
    if (size.kept < wanted) kept.push(Buffer.from(chunk.subarray(0, wanted - size.kept)));
    size.kept = Math.min(wanted, size.read);
  }
  if (whole && size.read > MOST_READ) throw new Error('The file is too large for what it is');
  const all = Buffer.concat(kept);
  return { head: all.subarray(0, HEAD), text: whole ? all.toString('utf8') : undefined };
}
