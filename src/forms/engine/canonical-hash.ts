import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.js';

/** SHA-256, in hexadecimal, of a document's canonical JSON (RFC 8785): the same for the same content, however written. */
export function canonicalHash(document: unknown): string {
  return createHash('sha256').update(canonicalJson(document)).digest('hex');
}
