import { type Readable } from 'node:stream';
import { type Multipart } from '@fastify/multipart';
import { isUUID } from 'class-validator';
import { type FastifyRequest } from 'fastify';
import { type DocumentLevel } from '../../workflows/index.js';
import { UploadMalformedError } from './documents.errors.js';
import { untorn } from './untorn.js';

/** A document that another one takes the place of, and why. */
export interface Replacement {
  readonly id: string;
  readonly reason: string;
}

/** Where a document goes: a question, and the expected piece that it is, if any; or another level of the dossier. */
export interface UploadTarget {
  /** Of the document, chosen by its sender: what is sent again, by the browser itself or after a cut, is written once. */
  readonly id: string | null;
  readonly level: DocumentLevel;
  readonly key: string | null;
  readonly evidence: string | null;
  /** The establishment that a document of that level belongs to. */
  readonly organisationId: string | null;
  readonly replaces: Replacement | null;
}

export interface Upload extends UploadTarget {
  readonly name: string;
  readonly content: Readable;
}

const FIELDS = ['id', 'level', 'key', 'evidence', 'organisation', 'replaces', 'reason'] as const;
const LEVELS: readonly string[] = ['question', 'contract', 'establishment', 'reference'] satisfies DocumentLevel[];
const LONGEST_FIELD = 4000;
export const LONGEST_REASON = 500;

/**
 * Reads a form of some `FIELDS`, then `file`: what is before the file says where it goes.
 * `receive` must read the file to its end.
 */
export async function readUpload<T>(request: FastifyRequest, maxBytes: number, receive: (upload: Upload) => Promise<T>): Promise<T> {
  if (!request.isMultipart()) throw new UploadMalformedError();
  const fields = new Map<string, string>();
  for await (const part of untorn(request.parts(limitsOf(maxBytes)))) {
    if (part.type === 'file') return receive({ ...targetOf(fields), name: part.filename, content: part.file });
    fields.set(part.fieldname, fieldText(part));
  }
  throw new UploadMalformedError();
}

/** A file that is too large is cut after its first byte too many, for `receive` to refuse. */
function limitsOf(maxBytes: number): { throwFileSizeLimit: boolean; limits: Record<string, number> } {
  const fields = FIELDS.length;
  return { throwFileSizeLimit: false, limits: { fileSize: maxBytes + 1, files: 1, fields, fieldSize: LONGEST_FIELD, parts: fields + 1 } };
}

/** Where a document is said to go. @throws UploadMalformedError */
export function targetOf(fields: ReadonlyMap<string, string>): UploadTarget {
  const level = levelOf(fields.get('level') ?? 'question');
  const key = fields.get('key') ?? '';
  if ((level === 'question') !== (key !== '')) throw new UploadMalformedError();
  return {
    id: identifier(fields.get('id')),
    level,
    key: key === '' ? null : key,
    evidence: fields.get('evidence') ?? null,
    organisationId: identifier(fields.get('organisation')),
    replaces: replacementOf(fields),
  };
}

function levelOf(sent: string): DocumentLevel {
  if (!LEVELS.includes(sent)) throw new UploadMalformedError();
  return sent as DocumentLevel;
}

function replacementOf(fields: ReadonlyMap<string, string>): Replacement | null {
  const id = identifier(fields.get('replaces'));
  const reason = (fields.get('reason') ?? '').trim();
  if (id === null) return null;
  if (reason === '' || reason.length > LONGEST_REASON) throw new UploadMalformedError();
  return { id, reason };
}

function identifier(sent = ''): string | null {
  if (sent !== '' && !isUUID(sent)) throw new UploadMalformedError();
  return sent === '' ? null : sent;
}

function fieldText(part: Exclude<Multipart, { type: 'file' }>): string {
  return typeof part.value === 'string' ? part.value : '';
}
