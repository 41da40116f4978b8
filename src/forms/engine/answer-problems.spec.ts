import { type Json, type JsonSchema } from '../../shared/json.js';
import { type FormQuestion } from '../model.js';
import { answerProblems } from './answer-problems.js';
import { YES_NO } from './testing/specimen.js';

const RATE: JsonSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['numerator', 'denominator'],
  properties: {
    numerator: { title: 'Ordonnances conformes', type: 'integer', minimum: 0 },
    denominator: { title: 'Ordonnances auditées', type: 'integer', minimum: 0 },
  },
};
const TABLE: JsonSchema = {
  type: 'array',
  maxItems: 2,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['action'],
    properties: { action: { title: 'Action', type: 'string', maxLength: 5 } },
  },
};

function problems(field: string, schema: JsonSchema, value: Json): readonly { pointer: string; keyword: string; message: string }[] {
  return answerProblems({ id: 'q', field, schema, mayExceed: false } as unknown as FormQuestion, value);
}

/** Sentences with plain spaces, so that they are read here as they are on a screen. */
function sentences(field: string, schema: JsonSchema, value: Json): string[] {
  return problems(field, schema, value).map(({ message }) => message.replaceAll(/[\u00a0\u202f]/g, ' '));
}

it('tells both counts of a rate over 100 %, and what to do', () => {
  expect(sentences('rate', RATE, { numerator: 1480, denominator: 1240 })).toEqual([
    'Le numérateur (1 480) ne peut pas dépasser le dénominateur (1 240). Corrigez l’un des deux nombres.',
  ]);
});

it.each<[string, JsonSchema, Json, string]>([
  ['number', { type: 'number', minimum: 50 }, 12.5, 'La valeur (12,5) est inférieure au minimum admis (50).'],
  ['number', { type: 'integer', maximum: 9999 }, 10000, 'La valeur (10 000) dépasse le maximum admis (9 999).'],
  ['percentage', { type: 'number', maxDecimals: 1 }, 87.35, 'La valeur (87,35) a trop de décimales (1 au plus).'],
  ['number', { type: 'integer' }, '12', 'La réponse attendue est un nombre entier.'],
  ['date', { type: 'string', format: 'date' }, '2026-02-31', 'La réponse attendue est une date qui existe, par exemple 17/04/2026.'],
  ['text', { type: 'string', maxLength: 3 }, 'quatre', 'Le texte est trop long (6 caractères, 3 caractères au plus).'],
  ['yes-no', YES_NO, '2', 'La réponse n’est pas dans la liste proposée.'],
  ['table', TABLE, [{ action: 'a' }, { action: 'b' }, { action: 'c' }], 'Il y a trop d’éléments (2 éléments au plus).'],
])('says, for a %s under %j, what is wrong with %j', (field, schema, value, expected) => {
  expect(sentences(field, schema, value)).toEqual([expected]);
});

it('points at the missing cell by the title that its author gave it', () => {
  expect(problems('table', TABLE, [{ action: 'a' }, {}])).toMatchObject([{ pointer: '/1/action', keyword: 'required' }]);
  expect(sentences('table', TABLE, [{}])).toEqual(['Le champ « Action » est à renseigner.']);
});

it('finds every problem of a table at once', () => {
  expect(problems('table', TABLE, [{ action: 'trop long' }, {}]).map(({ pointer }) => pointer)).toEqual(['/0/action', '/1/action']);
});

it('accepts every one of the 10,001 percentages of two decimals', () => {
  const schema = { type: 'number', minimum: 0, maximum: 100, maxDecimals: 2 };
  const refused = Array.from({ length: 10_001 }, (_, index) => index / 100).filter(
    (value) => problems('percentage', schema, value).length > 0,
  );
  expect(refused).toEqual([]);
});

it('does not take an inherited name for a property', () => {
  const schema = { type: 'object', additionalProperties: false, required: ['toString'], properties: { toString: { type: 'number' } } };
  expect(problems('yearly', schema, {})).toMatchObject([{ keyword: 'required' }]);
});

it('says no more than fifty problems', () => {
  const rows = Array.from({ length: 300 }, () => ({}));
  expect(problems('table', { ...TABLE, maxItems: 500 }, rows)).toHaveLength(50);
});
