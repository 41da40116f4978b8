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
  const hash = canonicalHash(document);
  const template = LOADED.get(hash) ?? verified(document, hash);
  LOADED.delete(hash);
  LOADED.set(hash, template);
  const [oldest] = LOADED.keys();
  if (LOADED.size > KEPT && oldest !== undefined) LOADED.delete(oldest);
  return template;
}

function verified(document: unknown, hash: string): Template {
  const problems = checkTemplate(document);
  if (problems.some(isBlocking)) throw new InvalidTemplateError(problems);
  return new Template(deepFrozen(structuredClone(document)) as TemplateDocument, hash);
}

function deepFrozen(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  Object.values(value).forEach(deepFrozen);
  return Object.freeze(value);
}
