import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { type JsonSchema } from '../../shared/json.js';

const STRICT = { strict: true, strictRequired: false, allErrors: true, ownProperties: true, verbose: true };

/** Judges the schemas themselves: the meta-schema of JSON Schema is dear to compile, and it remembers no schema that it judged. */
const schemaJudge = new Ajv2020(STRICT);

/** One way to compile a schema for the whole engine: strict, all errors, own properties only, no remote reference. */
function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({ ...STRICT, validateSchema: false });
  formats.default(ajv, ['date']);
  ajv.addKeyword({ keyword: 'x-problem', schemaType: 'string' });
  ajv.addKeyword({ keyword: 'note', schemaType: 'string' });
  return ajv;
}

/** Compiles once; the caller keeps the function. A fresh Ajv each time, so that no `$id` outlives its document. */
export function compileSchema(schema: JsonSchema): ValidateFunction {
  void schemaJudge.validateSchema(schema, true);
  return createAjv().compile(schema);
}
