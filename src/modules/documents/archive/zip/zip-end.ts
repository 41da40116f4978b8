import { packed } from './zip-records.js';

/** The directory of an archive: how many files it names, how long it is, and where it starts. */
export interface ZipDirectory {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

const VERSION = 45;
const UINT16_MAX = 0xffff;
const UINT32_MAX = 0xffffffff;

/** The last bytes of an archive; with their 64-bit double when one of the figures needs it. */
export function endOfArchive(directory: ZipDirectory): Buffer {
  const { count, size, offset } = directory;
  if (count < UINT16_MAX && size < UINT32_MAX && offset < UINT32_MAX) return end(directory);
  const end64 = packed([
    ...([
      [4, 0x06064b50],
      [8, 44],
      [2, VERSION],
      [2, VERSION],
      [4, 0],
      [4, 0],
    ] as const),
    ...([
      [8, count],
      [8, count],
      [8, size],
      [8, offset],
    ] as const),
  ]);
  const locator = packed([
    [4, 0x07064b50],
    [4, 0],
    [8, offset + size],
    [4, 1],
  ]);
  return Buffer.concat([end64, locator, end({ count: UINT16_MAX, size: UINT32_MAX, offset: UINT32_MAX })]);
}

function end({ count, size, offset }: ZipDirectory): Buffer {
  return packed([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
}
