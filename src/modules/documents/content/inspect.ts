import { readFile } from 'node:fs/promises';
import { DocumentMismatchError, DocumentUnsupportedError, type MismatchCause } from '../documents.errors.js';
import { type Archive, ArchiveError, readArchive } from './archive.js';
import { extensionOf } from './clean-name.js';
import { type Family, type Format, FORMATS } from './formats.js';
import { hasEntities, hasHiddenArchive, hasMacros, isEncrypted, isOffice, isOpenDocument, TELLING_FILES } from './office.js';
import { endsAsZip, familiesOf } from './signature.js';

export interface Inspected {
  readonly extension: string;
  readonly mediaType: string;
  readonly hasMacros: boolean;
}

const ZIPPED: readonly Family[] = ['zip', 'office', 'open-document'];
/** The name, in a compound file, of the storage of its macros. */
const LEGACY_ENCRYPTION = Buffer.from('EncryptedPackage', 'utf16le');
const LEGACY_MACROS = Buffer.from('_VBA_PROJECT', 'utf16le');

/** The extension of a file name, if the region accepts it. @throws DocumentUnsupportedError */
export function acceptedExtension(name: string, allowed: readonly string[]): string {
  const extension = extensionOf(name);
  if (!allowed.includes(extension) || !FORMATS[extension]) throw new DocumentUnsupportedError(extension, allowed);
  return extension;
}

/**
 * What a file is, once its content has been held against its extension (rule 17).
 * @throws DocumentMismatchError
 */
export async function inspect(path: string, extension: string): Promise<Inspected> {
  const format = FORMATS[extension];
  const families = (await familiesOf(path)).filter((family) => format?.families.includes(family));
  if (!format || families.length === 0) throw new DocumentMismatchError(extension, 'content');
  const macros = families.some((family) => ZIPPED.includes(family))
    ? await zippedMacros(path, extension, format)
    : await legacyMacros(path, extension, families);
  return { extension, mediaType: format.mediaType, hasMacros: macros || format.macros === true };
}

async function zippedMacros(path: string, extension: string, format: Format): Promise<boolean> {
  const archive = await archiveOf(path, extension);
  const refusal = refusalOf(archive, format);
  if (refusal) throw new DocumentMismatchError(extension, refusal);
  return hasMacros(archive);
}

/** An extension of Office without macros that hides some is refused; OpenDocument has but one extension for both. */
function refusalOf(archive: Archive, format: Format): MismatchCause | undefined {
  if (hasHiddenArchive(archive)) return 'archive';
  if (format.families.includes('zip')) return undefined;
  if (hasEntities(archive, format)) return 'content';
  return format.families.includes('open-document') ? refusalOfOpenDocument(archive, format) : refusalOfOffice(archive, format);
}

function refusalOfOpenDocument(archive: Archive, format: Format): MismatchCause | undefined {
  if (!isOpenDocument(archive, format)) return 'content';
  return isEncrypted(archive) ? 'protected' : undefined;
}

function refusalOfOffice(archive: Archive, format: Format): MismatchCause | undefined {
  if (!isOffice(archive, format)) return 'content';
  return hasMacros(archive) && !format.macros ? 'macros' : undefined;
}

async function archiveOf(path: string, extension: string): Promise<Archive> {
  try {
    return await readArchive(path, TELLING_FILES);
  } catch (error) {
    throw error instanceof ArchiveError ? new DocumentMismatchError(extension, error.reason) : error;
  }
}

/** What is no zip must not be read as one from its end: one file, one nature. */
async function legacyMacros(path: string, extension: string, families: readonly Family[]): Promise<boolean> {
  if (await endsAsZip(path)) throw new DocumentMismatchError(extension, 'content');
  if (!families.includes('legacy-office')) return false;
  const content = await readFile(path);
  if (content.includes(LEGACY_ENCRYPTION)) throw new DocumentMismatchError(extension, 'protected');
  return content.includes(LEGACY_MACROS);
}
