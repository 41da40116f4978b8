import { FIELDS } from './field-registry.js';

/**
 * What the schema of a question may write. No `if`, `anyOf` or `allOf`: what depends on another answer is said by
 * `visible` and `required`, so that a schema is bounded and the browser never has to choose between sub-schemas.
 */
export const SCHEMA_KEYWORDS: ReadonlySet<string> = new Set([
  ...['type', 'title', 'description', 'note', 'enum', 'const', 'oneOf', 'format', 'pattern', 'minLength', 'maxLength'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'maxDecimals'],
  ...['properties', 'required', 'additionalProperties', 'minProperties', 'maxProperties'],
  ...['items', 'minItems', 'maxItems', 'uniqueItems'],
  ...FIELDS.flatMap((field) => field.keywords.flatMap(({ keyword }) => keyword)),
]);

/** What may stand beside a `$ref`: words only, so that replacing the reference changes no verdict. */
export const BESIDE_REF: ReadonlySet<string> = new Set(['$ref', 'title', 'description', 'note']);
