import { type Archive } from './archive.js';
import { type Format } from './formats.js';

const OFFICE_TYPES = '[Content_Types].xml';
const OPEN_DOCUMENT_TYPE = 'mimetype';
const OPEN_DOCUMENT_MANIFEST = 'META-INF/manifest.xml';
const XML_PART = /\.(xml|rels|vml|rdf)$/i;
const ZIP = Buffer.from('PK\u0003\u0004');
const ZIPPED_DOCUMENT = /\.(doc|xls|ppt|pot|xlt|pps|vsd)[xm]$|\.ppts$|\.od[tgpsfb]$|\.ot[tgps]$/i;
const OFFICE_MACROS = /(^|\/)vbaProject\.bin$/i;
const OPEN_DOCUMENT_MACROS = /^(Basic|Scripts)\//;

/** The small files of an archive that say what kind of document it is. */
export const TELLING_FILES = [OFFICE_TYPES, OPEN_DOCUMENT_TYPE, OPEN_DOCUMENT_MANIFEST];

/** True when an archive is an Office document whose main part is the one that the extension says. */
export function isOffice({ texts, names }: Archive, { part = '' }: Format): boolean {
  return texts.has(OFFICE_TYPES) && names.some((name) => name.startsWith(`${part}/`));
}

/** True when an archive is an OpenDocument of the kind that the extension says, template or not. */
export function isOpenDocument({ texts }: Archive, { part = '' }: Format): boolean {
  const type = texts.get(OPEN_DOCUMENT_TYPE)?.trim() ?? '';
  return type.startsWith(`application/vnd.oasis.opendocument.${part}`);
}

/** Macros that somebody wrote into a document: a project of Office, or scripts of OpenDocument. */
export function hasMacros({ names, texts }: Archive): boolean {
  const announced = /macroEnabled/i.test(texts.get(OFFICE_TYPES) ?? '');
  return announced || names.some((name) => OFFICE_MACROS.test(name) || OPEN_DOCUMENT_MACROS.test(name));
}

/** True when the files of an OpenDocument are encrypted one by one, as a password makes them. */
export function isEncrypted({ texts }: Archive): boolean {
  return (texts.get(OPEN_DOCUMENT_MANIFEST) ?? '').includes('encryption-data');
}

/** Office forbids document types in its parts (ECMA-376, part 2); in any document, an entity may read other files or swell. */
export function hasEntities({ heads }: Archive, { families }: Format): boolean {
  const forbidden = families.includes('office') ? /<!(DOCTYPE|ENTITY)/i : /<!ENTITY/i;
  return [...heads].some(([name, head]) => XML_PART.test(name) && forbidden.test(head.toString('latin1').replaceAll('\0', '')));
}

/** Zips under another name: only documents that are zips by nature may be such. */
export function hasHiddenArchive({ heads }: Archive): boolean {
  return [...heads].some(([name, head]) => head.subarray(0, ZIP.length).equals(ZIP) && !ZIPPED_DOCUMENT.test(name));
}
