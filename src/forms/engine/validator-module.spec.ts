import { createPrecompiledValidator } from '@rjsf/validator-ajv8';
import fc from 'fast-check';
import { createContext, runInContext } from 'node:vm';
import { type Json, type JsonSchema } from '../../shared/json.js';
import { type FormQuestion } from '../model.js';
import { answerProblems } from './answer-problems.js';
import { loadTemplate } from './load-template.js';
import { re2 } from './re2.js';
import { servedAnswerProblems, VALIDATOR_RUNTIME, type ValidatorFactory } from './validator-runtime.js';
import { validatorModule } from './validator-module.js';
import { section, template, YES_NO } from './testing/specimen.js';

const FIELDS: Readonly<Record<string, JsonSchema>> = {
  'yes-no': YES_NO,
  number: { type: 'number', minimum: -5, maximum: 100, maxDecimals: 2 },
  rate: {
    type: 'object',
    additionalProperties: false,
    required: ['numerator', 'denominator'],
    properties: {
      numerator: { title: 'Lits', type: 'integer', minimum: 0, maximum: 99 },
      denominator: { type: 'integer', minimum: 0, maximum: 99 },
    },
  },
  percentage: { type: 'number', minimum: 0, maximum: 100, multipleOf: 0.01 },
  choice: {
    type: 'string',
    oneOf: [
      { const: '1', title: 'Public' },
      { const: '2', title: 'ESPIC' },
    ],
  },
  'multiple-choice': { type: 'array', minItems: 1, maxItems: 2, uniqueItems: true, items: YES_NO },
  text: { type: 'string', minLength: 2, maxLength: 4, pattern: '^[A-Za-zéà ]+$' },
  date: { type: 'string', format: 'date' },
  table: {
    type: 'array',
    maxItems: 2,
    items: {
      type: 'object',
      additionalProperties: false,
      required: ['a'],
      properties: { a: { type: 'string', enum: ['MCO', 'SMR'] }, b: { type: 'integer' } },
    },
  },
  file: { type: 'boolean' },
  yearly: { type: 'object', additionalProperties: false, minProperties: 1, properties: { N1: { type: 'number' }, N2: { type: 'number' } } },
  finess: { type: 'string', format: 'finess' },
  rpps: { type: 'string', format: 'rpps' },
};

const TEMPLATE = loadTemplate(
  template(
    section(...Object.entries(FIELDS).map(([field, schema]) => ({ kind: 'question', id: `q-${field}`, label: field, field, schema }))),
  ),
);

/** The module's text, run where `eval` and `new Function` throw, as under `script-src 'self'`. */
function evaluated(text: string): ValidatorFactory {
  const realm = createContext({}, { codeGeneration: { strings: false, wasm: false } });
  return runInContext(`(${text.replace(/^export const patterns = .*\n/, '').replace('export default ', '')})`, realm) as ValidatorFactory;
}

function question(field: string): FormQuestion {
  const schema = TEMPLATE.schemas.get(`q-${field}`) ?? {};
  return { id: `q-${field}`, field, schema, mayExceed: false } as unknown as FormQuestion;
}

const served = servedAnswerProblems(evaluated(validatorModule(TEMPLATE)), re2);

const scalars = fc.oneof(
  fc.constantFrom(
    '0',
    '1',
    '2',
    'MCO',
    'ab',
    'été',
    '😀😀',
    '2026-02-28',
    '2026-02-31',
    '990000010',
    '2A0000014',
    '10003456789',
    'x'.repeat(5),
  ),
  fc.string({ maxLength: 6 }),
  fc.constantFrom(0.01, 87.3, 87.35, 1e-7, 100.004, 50, -5, 1e21),
  fc.integer({ min: -6, max: 101 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);
const keys = fc.constantFrom('numerator', 'denominator', 'a', 'b', 'N1', 'N2', 'N3', 'toString', 'constructor');
const values = fc.oneof(
  scalars,
  fc.array(scalars, { maxLength: 3 }),
  fc.dictionary(keys, scalars, { maxKeys: 3 }),
  fc.array(fc.dictionary(keys, scalars), { maxLength: 3 }),
);

describe('the served validators', () => {
  it('give the very problems of the server, on every field', () => {
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(FIELDS)), values, (field, value) => {
        expect(served(question(field), value as Json)).toEqual(answerProblems(question(field), value as Json));
      }),
      { numRuns: 4_000 },
    );
  });

  it('accept and refuse: the property above is not about silence', () => {
    expect(served(question('number'), 87.35)).toEqual([]);
    expect(served(question('number'), 87.355)).toMatchObject([{ keyword: 'maxDecimals' }]);
    expect(served(question('date'), '2026-02-31')).toMatchObject([{ keyword: 'format' }]);
    expect(served(question('rate'), { numerator: 5, denominator: 4 })).toMatchObject([{ pointer: '/numerator', keyword: 'mayExceed' }]);
  });

  it('are taken by RJSF as its precompiled validators', () => {
    const functions = evaluated(validatorModule(TEMPLATE))({ ...VALIDATOR_RUNTIME, regExp: re2 });
    const schema = { $id: 'q-number', ...TEMPLATE.schemas.get('q-number') };
    const rjsf = createPrecompiledValidator(functions as unknown as Parameters<typeof createPrecompiledValidator>[0], schema);
    expect(rjsf.validateFormData(500, schema).errors).toHaveLength(1);
    expect(rjsf.validateFormData(50, schema).errors).toEqual([]);
  });

  it('hold no call that a page without unsafe-eval refuses', () => {
    expect(validatorModule(TEMPLATE)).not.toMatch(/\beval\b|new Function/);
  });

  it('are the same text for the same template, so that it may be cached for ever under its hash', () => {
    expect(validatorModule(TEMPLATE)).toBe(validatorModule(TEMPLATE));
  });
});

describe('a pattern that takes a browser years', () => {
  const years = { type: 'string', maxLength: 4000, pattern: '^(a+)+$' };
  const slow = loadTemplate(template(section({ kind: 'question', id: 'q-slow', label: 'Lente', field: 'text', schema: years })));

  it('is given the same verdict on both sides, whatever the text', () => {
    const there = servedAnswerProblems(evaluated(validatorModule(slow)), re2);
    const question = { id: 'q-slow', field: 'text', schema: years } as unknown as FormQuestion;
    for (const text of ['aaa', `${'a'.repeat(1_999)}!`, 'a'.repeat(4_000), 'a'.repeat(300_000)])
      expect(there(question, text)).toEqual(answerProblems(question, text));
    expect(there(question, `${'a'.repeat(1_999)}!`).map(({ keyword }) => keyword)).toEqual(['pattern']);
    expect(there(question, 'a'.repeat(300_000)).map(({ message }) => message)).toEqual([
      'La réponse est trop longue\u00a0: elle n’a pas été examinée.',
    ]);
  });

  it('asks the browser for the engine of patterns, and no other template does', () => {
    expect(validatorModule(slow)).toMatch(/^export const patterns = true;/);
    expect(
      validatorModule(loadTemplate(template(section({ kind: 'question', id: 'q', label: 'Q', field: 'yes-no', schema: YES_NO })))),
    ).toMatch(/^export const patterns = false;/);
  });
});
