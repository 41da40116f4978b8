import { makeZip, type ZipFileEntry } from './make-zip.js';
import { trueFile } from './specimen-files.js';

const MEGABYTE = 1024 * 1024;
/** What an antivirus is tried with; taken apart, so that none refuses this very file. */
export const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!', '$H+H*'].join('');
const MACROS = ['vbaProject.bin', 'word/vbaProject.bin', 'xl/vbaProject.bin', 'ppt/vbaProject.bin'];

/** `kept`: harmless as it is, or what the format itself announces. `refused`: must not be stored. `either`: as its format says. */
export type Outcome = 'kept' | 'refused' | 'either';

export interface Attack {
  readonly name: string;
  /** What is sent under this extension; `zipped` when the true file of the extension is a zip. */
  readonly content: (extension: string) => Buffer;
  readonly outcome: (extension: string) => Outcome;
}

const OFFICE: Readonly<Record<string, string>> = { docx: 'word', dotx: 'word', xlsx: 'xl', xlsm: 'xl', pptx: 'ppt', ppts: 'ppt' };
const OPEN: Readonly<Record<string, string>> = { odt: 'text', odg: 'graphics', odp: 'presentation', ods: 'spreadsheet', odf: 'formula' };
const TEXT = ['txt', 'csv'];

/** A document of that extension with more files in it; a plain zip for what is none. */
function packed(extension: string, ...more: ZipFileEntry[]): Buffer {
  const [part, kind] = [OFFICE[extension], OPEN[extension]];
  if (part) return makeZip([{ name: '[Content_Types].xml', content: '<Types/>' }, { name: `${part}/main.xml`, content: '<x/>' }, ...more]);
  if (kind) return makeZip([{ name: 'mimetype', content: `application/vnd.oasis.opendocument.${kind}` }, ...more]);
  return makeZip([{ name: 'bilan.txt', content: 'bilan' }, ...more]);
}

const always = (outcome: Outcome) => (): Outcome => outcome;
const isZip = (extension: string): boolean => extension === 'zip' || extension in OFFICE || extension in OPEN;
const zipAttack = (name: string, ...more: ZipFileEntry[]): Attack => ({
  name,
  content: (extension) => packed(extension, ...more),
  outcome: always('refused'),
});

/** The twenty attacks on uploads, each made for any extension. Names and sizes are tried over HTTP. */
export const ATTACKS: readonly Attack[] = [
  { name: 'right', content: (extension) => trueFile(extension), outcome: always('kept') },
  {
    name: 'wrong magic',
    content: () => Buffer.from('4d5a90000300000004000000ffff0000', 'hex'),
    outcome: always('refused'),
  },
  { name: 'one byte', content: () => Buffer.from([0]), outcome: always('refused') },
  {
    name: 'a program under a true beginning',
    content: (extension) => Buffer.concat([Buffer.from('7f454c46020101', 'hex'), trueFile(extension)]),
    outcome: always('refused'),
  },
  {
    name: 'a polyglot: the true file, then a zip',
    content: (extension) => Buffer.concat([trueFile(extension), makeZip([{ name: 'a.html', content: '<script>' }])]),
    outcome: (extension) => (isZip(extension) ? 'either' : 'refused'),
  },
  zipAttack('a zip bomb of ten files of 200 MB', ...Array.from({ length: 10 }, (_, n) => ({ name: `${n}`, claimedSize: 200 * MEGABYTE }))),
  zipAttack('a bomb that its directory denies', { name: 'bomb.txt', content: Buffer.alloc(30 * MEGABYTE), claimedSize: 10 }),
  zipAttack('a nested zip', { name: 'inner.zip', content: makeZip([{ name: 'a' }]) }),
  zipAttack('a nested zip under another name', { name: 'photo.jpg', content: makeZip([{ name: 'a' }]) }),
  zipAttack('ten thousand and one files', ...Array.from({ length: 10_001 }, (_, n) => ({ name: `${n}` }))),
  zipAttack('a name that climbs', { name: '../../etc/cron.d/x', content: 'x' }),
  zipAttack('an absolute name', { name: '/etc/passwd', content: 'x' }),
  zipAttack('a symbolic link', { name: 'link', content: '/etc/passwd', mode: 0o120777 }),
  zipAttack('a file with a password', { name: 'secret.txt', content: 'x', encrypted: true }),
  zipAttack('a program inside', { name: 'facture.pdf.exe', content: 'MZ' }),
  {
    name: 'macros inside',
    content: (extension) => packed(extension, ...MACROS.map((name) => ({ name, content: 'x' }))),
    outcome: (extension) => (['xlsm', 'zip'].includes(extension) || extension in OPEN ? 'kept' : 'refused'),
  },
  {
    name: 'an external entity',
    content: (extension) =>
      packed(extension, { name: 'word/x.xml', content: '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>' }),
    outcome: (extension) => (extension === 'zip' ? 'kept' : 'refused'),
  },
  {
    name: 'EICAR',
    content: () => Buffer.from(EICAR),
    outcome: (extension) => (TEXT.includes(extension) ? 'kept' : 'refused'),
  },
  {
    name: 'EICAR in a zip',
    content: (extension) => packed(extension, { name: 'eicar.txt', content: EICAR }),
    outcome: (extension) => (isZip(extension) ? 'kept' : 'refused'),
  },
  {
    name: 'cut short',
    content: (extension) => {
      const whole = trueFile(extension);
      return whole.subarray(0, Math.floor(whole.length / 2));
    },
    outcome: (extension) => (isZip(extension) ? 'refused' : 'either'),
  },
];
