import { answerProblems } from '../../engine/answer-problems.js';
import { describeFieldPlugin } from '../../testing/describe-field-plugin.js';
import { specimenQuestion } from '../../testing/specimen.js';
import { rateEdition } from './rate.edition.js';
import { rateField } from './rate.field.js';

const schema = {
  type: 'object',
  additionalProperties: false,
  required: ['numerator', 'denominator'],
  properties: {
    numerator: { title: 'Patients conciliés', type: 'integer', minimum: 0, maximum: 9_999_999 },
    denominator: { title: 'Patients admis', type: 'integer', minimum: 0, maximum: 9_999_999 },
  },
};
const question = specimenQuestion('rate', schema);

describeFieldPlugin(rateField, rateEdition, {
  schema,
  accepts: [
    [{ numerator: 35, denominator: 40 }, '87,5\u00a0% (35 / 40)'],
    [{ numerator: 1080, denominator: 1240 }, '87,1\u00a0% (1\u202f080 / 1\u202f240)'],
    [{ numerator: 0, denominator: 7 }, '0\u00a0% (0 / 7)'],
  ],
  refuses: [
    [{ numerator: 1480, denominator: 1240 }, 'mayExceed'],
    [{ numerator: 0, denominator: 0 }, 'denominator'],
    [{ numerator: 1 }, 'required'],
    [{ numerator: 1.5, denominator: 2 }, 'type'],
    [{ numerator: '3', denominator: 4 }, 'type'],
    [{ numerator: 1, denominator: 2, percentage: 50 }, 'additionalProperties'],
    [50, 'type'],
  ],
  empty: [undefined, null, {}, { numerator: null }],
  badSchemas: [
    [{ type: 'number' }, 'template.rate-parts'],
    [{ ...schema, required: ['numerator'] }, 'template.rate-parts'],
  ],
});

it('names both counts when the first exceeds the second', () => {
  const [problem] = answerProblems(question, { numerator: 1480, denominator: 1240 });
  expect(problem).toEqual({
    pointer: '/numerator',
    keyword: 'mayExceed',
    message: 'Le numérateur (1\u202f480) ne peut pas dépasser le dénominateur (1\u202f240). Corrigez l’un des deux nombres.',
  });
});

it('lets the numerator exceed where the template says so', () => {
  expect(answerProblems({ ...question, mayExceed: true }, { numerator: 3, denominator: 2 })).toEqual([]);
});

it('compares by its exact percentage and never reads 99.999 % as 100 %', () => {
  const value = { numerator: 99_999, denominator: 100_000 };
  expect(rateField.number(value, question)).toBe(99.999);
  expect(rateField.text(value, question)).toBe('99,99\u00a0% (99\u202f999 / 100\u202f000)');
});
