import { isLongText } from './text-lines.js';

it.each([
  ['a comment of 4,000 characters', { type: 'string', maxLength: 4000 }, true],
  ['a name of 120 characters', { type: 'string', maxLength: 120 }, false],
  ['a closed list', { type: 'string', enum: ['MCO', 'SMR'] }, false],
  ['a list of codes', { type: 'string', oneOf: [{ const: '1', title: 'OUI' }] }, false],
  ['a date', { type: 'string', format: 'date' }, false],
  ['a number', { type: 'integer' }, false],
])('whether %s asks for several lines', (_, schema, expected) => {
  expect(isLongText(schema)).toBe(expected);
});
