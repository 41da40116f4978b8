import { type ErrorObject } from 'ajv/dist/2020.js';
import metaSchema from '../../../schemas/meta/workflow-definition.schema.json' with { type: 'json' };
import { pointer } from '../../shared/json-pointer.js';
import { isRecord } from '../../shared/json.js';
import { type Problem } from '../../shared/problem.js';
import { compileSchema } from '../engine/ajv.js';
import { fault } from './problems.js';
import { sentenceOf } from './schema-sentences.js';

const validate = compileSchema(metaSchema);

/** What only says that another error stands beside it. */
const ECHOES = new Set(['if', 'propertyNames']);

/** Keywords that have a code of their own, when the meta-schema does not name the fault itself (`x-problem`). */
const CODES: Readonly<Record<string, string>> = {
  additionalProperties: 'unknown-key',
  required: 'missing-key',
  type: 'bad-type',
  enum: 'unknown-value',
  const: 'unknown-value',
  pattern: 'bad-id',
  minLength: 'empty',
  minItems: 'empty',
  minProperties: 'empty',
  uniqueItems: 'repeated',
};

/** Where a document is not in the format, in sentences; each place once. */
export function schemaProblems(document: unknown): Problem[] {
  if (validate(document)) return [];
  const errors = validate.errors ?? [];
  const telling = errors.filter((error) => !isEcho(error));
  return [
    ...new Map(
      (telling.length > 0 ? telling : errors).map(toProblem).map((problem) => [`${problem.code} ${problem.pointer}`, problem]),
    ).values(),
  ];
}

function toProblem(error: ErrorObject): Problem {
  const code = codeOf(error);
  return fault(code, placeOf(error), sentenceOf(code, error));
}

// What the meta-schema calls the fault, unless the thing is of another type altogether or holds a key too many.
function codeOf({ keyword, parentSchema, params }: ErrorObject): string {
  if (params.missingProperty === 'label') return 'missing-label';
  const named: unknown = isRecord(parentSchema) ? parentSchema['x-problem'] : undefined;
  const isNamed = typeof named === 'string' && keyword !== 'type' && keyword !== 'additionalProperties';
  return isNamed ? named : (CODES[keyword] ?? 'out-of-bounds');
}

// Of a choice between ways to write a thing, only « none of them » is telling, where the meta-schema names it.
function isEcho({ keyword, schemaPath, parentSchema }: ErrorObject): boolean {
  if (keyword === 'oneOf') return !(isRecord(parentSchema) && 'x-problem' in parentSchema);
  return ECHOES.has(keyword) || /\/oneOf\/\d+\/required$/.test(schemaPath);
}

// An unknown key is where it stands; a missing one is where it should stand: in its object.
function placeOf({ instancePath, keyword, params, propertyName }: ErrorObject): string {
  if (keyword === 'additionalProperties') return instancePath + pointer(String(params.additionalProperty));
  return propertyName === undefined ? instancePath : instancePath + pointer(propertyName);
}
