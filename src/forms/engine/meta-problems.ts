import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import metaSchema from '../../../schemas/meta/form-template.schema.json' with { type: 'json' };
import { type Problem } from '../../shared/problem.js';
import { pointer as toPointer } from '../../shared/json-pointer.js';
import { fault } from './problems.js';

type Sentence = (error: ErrorObject) => Problem;

const validate = new Ajv2020({ allErrors: true, strict: false, ownProperties: true, meta: false, validateSchema: false }).compile(
  metaSchema,
);

/** Where the document leaves the format of `schemas/meta/form-template.schema.json`. */
export function metaProblems(document: unknown): readonly Problem[] {
  if (validate(document)) return [];
  return (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if').map((error) => (SENTENCES[error.keyword] ?? badValue)(error));
}

const SENTENCES: Readonly<Record<string, Sentence>> = {
  additionalProperties: ({ instancePath, params }) => {
    const key = String(params.additionalProperty);
    return fault('unknown-key', instancePath + toPointer(key), `La clé « ${key} » n’existe pas dans le format.`);
  },
  required: ({ instancePath, params }) => fault('missing-key', instancePath, `Il manque la clé « ${String(params.missingProperty)} ».`),
  type: ({ instancePath, params }) => fault('wrong-type', instancePath, `La valeur attendue est de type ${String(params.type)}.`),
  pattern: (error) =>
    error.instancePath.endsWith('/id')
      ? fault('bad-id', error.instancePath, 'Un identifiant s’écrit en minuscules sans accent, chiffres et tirets : « taux-ordonnances ».')
      : badValue(error),
  enum: ({ instancePath, params }) =>
    fault('bad-value', instancePath, `Valeurs admises : ${(params.allowedValues as unknown[]).map(String).join(', ')}.`),
  const: ({ instancePath, params }) => fault('bad-value', instancePath, `La valeur attendue est ${JSON.stringify(params.allowedValue)}.`),
};

const LIMITS: Readonly<Record<string, string>> = {
  minItems: 'au moins',
  maxItems: 'au plus',
  minLength: 'au moins',
  maxLength: 'au plus',
  minimum: 'au moins',
  maximum: 'au plus',
  minProperties: 'au moins',
  maxProperties: 'au plus',
};

function badValue({ instancePath, keyword, params }: ErrorObject): Problem {
  const limit = LIMITS[keyword];
  const detail = limit === undefined ? 'elle n’a pas la forme attendue' : `${keyword} : ${limit} ${String(params.limit)}`;
  return fault('bad-value', instancePath, `La valeur n’est pas admise : ${detail}.`);
}
