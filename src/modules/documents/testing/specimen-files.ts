import { makeZip, type ZipFileEntry } from './make-zip.js';

const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const compound = (...inside: Buffer[]): Buffer => Buffer.concat([COMPOUND, Buffer.alloc(504), ...inside]);
const office = (part: string, ...more: ZipFileEntry[]): Buffer =>
  makeZip([{ name: '[Content_Types].xml', content: '<Types/>' }, { name: `${part}/main.xml`, content: '<x/>' }, ...more]);
const open = (kind: string, ...more: ZipFileEntry[]): Buffer =>
  makeZip([{ name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}` }, { name: 'content.xml' }, ...more]);
const MACROS: ZipFileEntry = { name: 'xl/vbaProject.bin', content: 'x' };

/** A small true file of each extension that the notices name. */
export const TRUE_FILES: Readonly<Record<string, Buffer>> = {
  txt: Buffer.from('Réunion du 12 mars\n'),
  csv: Buffer.from('finess;lits\n990000010;120\n'),
  pdf: Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF\n'),
  jpg: Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'),
  jpeg: Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex'),
  png: Buffer.from(
    '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082',
    'hex',
  ),
  gif: Buffer.from('474946383961010001000000002c00000000010001000002024401003b', 'hex'),
  tiff: Buffer.from('49492a0008000000000000000000', 'hex'),
  zip: makeZip([{ name: 'bilan.txt', content: 'bilan' }]),
  doc: compound(),
  dot: compound(),
  xls: compound(),
  xlm: compound(),
  ppt: compound(),
  docx: office('word'),
  dotx: office('word'),
  xlsx: office('xl'),
  xlsm: office('xl', MACROS),
  pptx: office('ppt'),
  ppts: office('ppt'),
  odt: open('text'),
  odg: open('graphics'),
  odp: open('presentation'),
  ods: open('spreadsheet'),
  odf: open('formula'),
};

/** The same for a neighbour of theirs that a region may add; a text for what is none. */
export function trueFile(extension: string): Buffer {
  return TRUE_FILES[extension === 'tif' ? 'tiff' : extension] ?? TRUE_FILES.txt!;
}

/** Files that must not be kept under the extension given, and why. */
export const FALSE_FILES: readonly (readonly [string, string, Buffer, string])[] = [
  ['a program called pdf', 'pdf', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), 'content'],
  ['a text called pdf', 'pdf', Buffer.from('bonjour'), 'content'],
  ['a pdf called txt', 'txt', Buffer.from('%PDF-1.7\n'), 'content'],
  ['bytes called txt', 'txt', Buffer.from([0x41, 0, 0x42, 0, 7]), 'content'],
  ['a picture called docx', 'docx', Buffer.from('ffd8ffe000104a464946', 'hex'), 'content'],
  ['a plain zip called docx', 'docx', makeZip([{ name: 'a.txt', content: 'a' }]), 'content'],
  ['a spreadsheet called docx', 'docx', office('xl'), 'content'],
  ['a text document called ods', 'ods', open('text'), 'content'],
  ['a compound file called xlsx, as a password makes it', 'xlsx', compound(), 'content'],
  ['a spreadsheet that hides macros', 'xlsx', office('xl', MACROS), 'macros'],
  ['a zip that holds a zip', 'zip', makeZip([{ name: 'inner.zip', content: 'PK' }]), 'archive'],
  ['a zip that climbs out of its folder', 'zip', makeZip([{ name: '../../etc/passwd', content: 'x' }]), 'archive'],
  ['a zip with a link', 'zip', makeZip([{ name: 'link', content: '/etc/passwd', mode: 0o120777 }]), 'archive'],
  ['a zip that swells', 'zip', makeZip([{ name: 'bomb', content: 'x', claimedSize: 600 * 1024 * 1024 }]), 'archive'],
  ['a zip with a password', 'zip', makeZip([{ name: 'secret.txt', content: 'x', encrypted: true }]), 'protected'],
  ['a zip cut short', 'zip', makeZip([{ name: 'a.txt', content: 'a'.repeat(500) }]).subarray(0, 60), 'content'],
  [
    'a type of document that lies about its size',
    'odt',
    makeZip([{ name: 'mimetype', content: 'x'.repeat(900), claimedSize: 3 }]),
    'archive',
  ],
];

export const WITH_MACROS: Readonly<Record<string, Buffer>> = {
  xlsm: office('xl', MACROS),
  ods: open('spreadsheet', { name: 'Basic/Standard/script-lb.xml' }),
  doc: compound(Buffer.from('_VBA_PROJECT', 'utf16le')),
  xlm: compound(),
};
