import { open } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import { type Family } from './formats.js';

const HEAD = 64 * 1024;
/** How Excel 4 files start, older than the compound file of the other old formats. */
const OLD_EXCEL = [Buffer.from([0x09, 0x00]), Buffer.from([0x09, 0x02]), Buffer.from([0x09, 0x04]), Buffer.from([0x09, 0x08])];
const ZIPS = [Buffer.from('PK\u0003\u0004'), Buffer.from('PK\u0005\u0006')];
const TEXTUAL = /^text\/|xml|json/;
const BYTE_ORDERS = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])];

/** The families that the first bytes of a file allow. A zip may turn out to be any of three. */
export async function familiesOf(path: string): Promise<readonly Family[]> {
  const head = await headOf(path);
  if (startsWithOne(head, ZIPS)) return ZIPPED;
  if (startsWithOne(head, OLD_EXCEL)) return ['legacy-office'];
  const kind = await fileTypeFromBuffer(head);
  const found = kind && BY_KIND[kind.ext];
  if (found) return found;
  return isText(head) && (!kind || TEXTUAL.test(kind.mime)) ? ['text'] : [];
}

const ZIPPED: readonly Family[] = ['zip', 'office', 'open-document'];

const BY_KIND: Readonly<Record<string, readonly Family[] | undefined>> = {
  pdf: ['pdf'],
  jpg: ['jpg'],
  png: ['png'],
  gif: ['gif'],
  tif: ['tif'],
  cfb: ['legacy-office'],
};

function isText(head: Buffer): boolean {
  return startsWithOne(head, BYTE_ORDERS) || !head.includes(0);
}

function startsWithOne(head: Buffer, starts: readonly Buffer[]): boolean {
  return starts.some((start) => head.subarray(0, start.length).equals(start));
}

const END_OF_ZIP = Buffer.from('PK\u0005\u0006');
/** The end record of a zip, and the longest comment after it. */
const LONGEST_END = 22 + 0xffff;

/** True when a reader that starts from the end would take the file for a zip. */
export async function endsAsZip(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const length = Math.min(size, LONGEST_END);
    const { buffer } = await file.read(Buffer.alloc(length), 0, length, size - length);
    const at = buffer.lastIndexOf(END_OF_ZIP);
    return at >= 0 && at + 22 <= length && at + 22 + buffer.readUInt16LE(at + 20) <= length;
  } finally {
    await file.close();
  }
}

async function headOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
