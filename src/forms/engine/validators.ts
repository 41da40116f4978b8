import { type JsonSchema } from '../../shared/json.js';
import { SchemaCompiler } from './schema-compiler.js';
import { type Validate } from './violation.js';

/** Compiled once per schema object: a template resolves each question's schema once, and keeps it. */
const COMPILED = new WeakMap<JsonSchema, Validate>();

const COMPILER = new SchemaCompiler();

export function validatorOf(schema: JsonSchema): Validate {
  const known = COMPILED.get(schema);
  if (known) return known;
  const validate = COMPILER.compile(schema);
  COMPILED.set(schema, validate);
  return validate;
}
