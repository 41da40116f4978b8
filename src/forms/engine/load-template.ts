import { isBlocking } from '../../shared/problem.js';
import { canonicalHash } from './canonical-hash.js';
import { checkTemplate } from './check-template.js';
import { InvalidTemplateError } from './invalid-template.error.js';
import { Template } from './template.js';
import { type TemplateDocument } from './template-document.js';

/** Templates of the campaigns that are being worked on; more are loaded again when they are asked for. */
const KEPT = 64;
const LOADED = new Map<string, Template>();

/**
 * The template of a document, verified. The same content gives the same object, so that its schemas are compiled once.
 * @throws InvalidTemplateError with every problem when one of them is an error.
 */
export function loadTemplate(document: unknown): Template {
  return loaded(document, verify);
}

/** The same, for a document that `checkTemplate` was asked about elsewhere, and found sound. */
export function loadCheckedTemplate(document: unknown): Template {
  return loaded(document, () => undefined);
}

function loaded(document: unknown, check: (document: unknown) => void): Template {
  const hash = canonicalHash(document);
  const template = LOADED.get(hash) ?? made(document, hash, check);
  LOADED.delete(hash);
  LOADED.set(hash, template);
  const [oldest] = LOADED.keys();
  if (LOADED.size > KEPT && oldest !== undefined) LOADED.delete(oldest);
  return template;
}

function verify(document: unknown): void {
  const problems = checkTemplate(document);
  if (problems.some(isBlocking)) throw new InvalidTemplateError(problems);
}

function made(document: unknown, hash: string, check: (document: unknown) => void): Template {
  check(document);
  return new Template(deepFrozen(structuredClone(document)) as TemplateDocument, hash);
}

function deepFrozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(deepFrozen);
  return Object.freeze(value);
}
