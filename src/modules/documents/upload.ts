import { type Readable } from 'node:stream';
import { type Multipart } from '@fastify/multipart';
import { type FastifyRequest } from 'fastify';
import { UploadMalformedError } from './documents.errors.js';
import { untorn } from './untorn.js';

/** Where a document goes: a question, and the expected piece that it is, if any. */
export interface UploadTarget {
  readonly key: string;
  readonly evidence: string | null;
}

export interface Upload extends UploadTarget {
  readonly name: string;
  readonly content: Readable;
}

const LONGEST_FIELD = 300;

/**
 * Reads a form of `key`, `evidence` and `file`, in this order: what is before the file says where it goes.
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
  return { throwFileSizeLimit: false, limits: { fileSize: maxBytes + 1, files: 1, fields: 4, fieldSize: LONGEST_FIELD, parts: 5 } };
}

function targetOf(fields: ReadonlyMap<string, string>): UploadTarget {
  const key = fields.get('key');
  if (!key) throw new UploadMalformedError();
  return { key, evidence: fields.get('evidence') ?? null };
}

function fieldText(part: Exclude<Multipart, { type: 'file' }>): string {
  return typeof part.value === 'string' ? part.value : '';
}
