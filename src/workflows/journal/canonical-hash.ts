import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

// The package is CommonJS (`module.exports = serialize`) with the types of an ES module: say what it really is.
const serialize = canonicalize as unknown as (input: unknown) => string | undefined;

/** The one text of a JSON value (RFC 8785), whatever the order its keys came in. */
export function canonicalText(document: unknown): string {
  const text = serialize(document);
  if (text === undefined) throw new TypeError('Not a JSON value');
  return text;
}

/** SHA-256 of the canonical text, in hexadecimal: the identity of a published document. */
export function canonicalHash(document: unknown): string {
  return sha256(canonicalText(document));
}

export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
