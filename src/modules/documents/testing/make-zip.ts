import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipFileEntry {
  readonly name: string;
  readonly content?: Buffer | string;
  /** Bit 0 of the flags: what a protected archive sets. */
  readonly encrypted?: boolean;
  /** Unix mode, e.g. 0o120777 for a symbolic link. */
  readonly mode?: number;
  /** What the directory says instead of the true size. */
  readonly claimedSize?: number;
}

/** A zip as any tool would write it, with the lies that a test asks for. */
export function makeZip(entries: readonly ZipFileEntry[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  const state = { offset: 0 };
  for (const entry of entries) {
    const packed = pack(entry);
    locals.push(packed.local);
    directory.push(centralHeader(entry, packed, state.offset));
    state.offset += packed.local.length;
  }
  const index = Buffer.concat(directory);
  return Buffer.concat([...locals, index, endOf(entries.length, index.length, state.offset)]);
}

interface Packed {
  readonly local: Buffer;
  /** What both headers say: flags, method, time, date, CRC, sizes, length of the name. */
  readonly common: Buffer;
}

function pack({ name, content = '', encrypted, claimedSize }: ZipFileEntry): Packed {
  const raw = Buffer.from(content);
  const data = deflateRawSync(raw);
  const common = Buffer.alloc(26);
  common.writeUInt16LE(20, 0);
  common.writeUInt16LE(encrypted ? 0x801 : 0x800, 2);
  common.writeUInt16LE(8, 4);
  common.writeUInt32LE(crc32(raw), 10);
  common.writeUInt32LE(data.length, 14);
  common.writeUInt32LE(claimedSize ?? raw.length, 18);
  common.writeUInt16LE(Buffer.byteLength(name), 22);
  return { common, local: Buffer.concat([signature(0x04034b50), common, Buffer.from(name), data]) };
}

function centralHeader({ name, mode = 0o100644 }: ZipFileEntry, { common }: Packed, offset: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE((mode << 16) >>> 0, 6);
  rest.writeUInt32LE(offset, 10);
  const madeBy = Buffer.from([20, 3]);
  return Buffer.concat([signature(0x02014b50), madeBy, common, rest, Buffer.from(name)]);
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(18);
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([signature(0x06054b50), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
