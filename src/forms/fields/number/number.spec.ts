import { describeFieldPlugin } from '../../testing/describe-field-plugin.js';
import { specimenQuestion } from '../../testing/specimen.js';
import { numberEdition } from './number.edition.js';
import { numberField } from './number.field.js';

describeFieldPlugin(numberField, numberEdition, {
  schema: { type: 'number', minimum: -100, maximum: 100_000_000, maxDecimals: 2 },
  question: { unit: 'boîtes' },
  accepts: [
    [0, '0\u00a0boîtes'],
    [8500, '8\u202f500\u00a0boîtes'],
    [-12.5, '-12,5\u00a0boîtes'],
  ],
  refuses: [
    [-101, 'minimum'],
    [100_000_001, 'maximum'],
    [1.234, 'maxDecimals'],
    ['8 500', 'type'],
    [null, 'type'],
  ],
  empty: [undefined, null, '', '  '],
  badSchemas: [
    [{ type: 'string' }, 'template.number-type'],
    [{ minimum: 0 }, 'template.number-type'],
  ],
});

it('reads without a unit when the question has none', () => {
  expect(numberField.text(1480, specimenQuestion('number', { type: 'integer' }))).toBe('1\u202f480');
});
