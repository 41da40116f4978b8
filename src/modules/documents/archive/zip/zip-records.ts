import { type DosTime, dosTime } from './dos-time.js';

/** A file of the archive once it is written: what the directory at the end says of it. */
export interface ZipRecord {
  readonly name: Buffer;
  readonly at: Date;
  readonly crc32: number;
  readonly size: number;
  readonly offset: number;
}

const PLAIN = 20;
const ZIP64 = 45;
const MADE_ON_UNIX = 3 << 8;
const REGULAR_FILE = 0o100644;
/** The name is UTF-8; checksum and size come after the content. */
const FLAGS = (1 << 11) | (1 << 3);
const UINT32_MAX = 0xffffffff;

type Field = readonly [bytes: 2 | 4 | 8, value: number];

/** Fields one after the other, the least significant byte first, as everywhere in a zip (APPNOTE 6.3.10). */
export function packed(fields: readonly Field[], ...tail: readonly Buffer[]): Buffer {
  const fixed = Buffer.alloc(fields.reduce((sum, [bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [bytes, value] of fields) {
    if (bytes === 8) fixed.writeBigUInt64LE(BigInt(value), at);
    else fixed.writeUIntLE(value, at, bytes);
    at += bytes;
  }
  return Buffer.concat([fixed, ...tail]);
}

export function localHeader(name: Buffer, at: Date): Buffer {
  return packed([[4, 0x04034b50], ...kind(PLAIN, dosTime(at)), [4, 0], [4, 0], [4, 0], [2, name.length], [2, 0]], name);
}

/** What follows a content: only now are its checksum and its size known. */
export function dataDescriptor({ crc32, size, offset }: Pick<ZipRecord, 'crc32' | 'size' | 'offset'>): Buffer {
  const width = isLarge({ size, offset }) ? 8 : 4;
  return packed([
    [4, 0x08074b50],
    [4, crc32],
    [width, size],
    [width, size],
  ]);
}

export function directoryRecord(record: ZipRecord): Buffer {
  const { name, at, crc32, size, offset } = record;
  const large = isLarge(record);
  const extra = Buffer.concat([utcTime(at), large ? zip64Sizes(record) : Buffer.alloc(0)]);
  const [shownSize, shownOffset] = large ? [UINT32_MAX, UINT32_MAX] : [size, offset];
  const version = large ? ZIP64 : PLAIN;
  return packed(
    [
      ...([[4, 0x02014b50], [2, MADE_ON_UNIX | ZIP64], ...kind(version, dosTime(at)), [4, crc32]] as const),
      ...([
        [4, shownSize],
        [4, shownSize],
        [2, name.length],
        [2, extra.length],
      ] as const),
      ...([
        [2, 0],
        [2, 0],
        [2, 0],
        [4, REGULAR_FILE * 0x10000],
        [4, shownOffset],
      ] as const),
    ],
    name,
    extra,
  );
}

function kind(version: number, { date, time }: DosTime): Field[] {
  const stored = 0;
  return [
    [2, version],
    [2, FLAGS],
    [2, stored],
    [2, time],
    [2, date],
  ];
}

/** Content and place are told in 64 bits together, or in 32. */
function isLarge({ size, offset }: Pick<ZipRecord, 'size' | 'offset'>): boolean {
  return size >= UINT32_MAX || offset >= UINT32_MAX;
}

function zip64Sizes({ size, offset }: ZipRecord): Buffer {
  return packed([
    [2, 0x0001],
    [2, 24],
    [8, size],
    [8, size],
    [8, offset],
  ]);
}

/** The instant itself, for whoever reads it: the other date has no zone. */
function utcTime(at: Date): Buffer {
  const changed = 1;
  const seconds = Math.min(0x7fffffff, Math.max(0, Math.floor(at.getTime() / 1000)));
  return Buffer.concat([
    packed([
      [2, 0x5455],
      [2, 5],
    ]),
    Buffer.from([changed]),
    packed([[4, seconds]]),
  ]);
}
