import { type Archive } from './archive.js';
import { type Format } from './formats.js';

const OFFICE_TYPES = '[Content_Types].xml';
const OPEN_DOCUMENT_TYPE = 'mimetype';
const OFFICE_MACROS = /(^|\/)vbaProject\.bin$/i;
const OPEN_DOCUMENT_MACROS = /^(Basic|Scripts)\//;

/** The small files of an archive that say what kind of document it is. */
export const TELLING_FILES = [OFFICE_TYPES, OPEN_DOCUMENT_TYPE];

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
