import { describeFieldPlugin } from '../../testing/describe-field-plugin.js';
import { finessEdition } from './finess.edition.js';
import { finessField } from './finess.field.js';
import { compactFiness } from './finess-number.js';

describeFieldPlugin(finessField, finessEdition, {
  schema: { type: 'string', format: 'finess' },
  accepts: [
    ['990000010', '99\u00a0000\u00a0001\u00a00'],
    ['2A9900008', '2A\u00a0990\u00a0000\u00a08'],
    ['2b9900006', '2B\u00a0990\u00a0000\u00a06'],
  ],
  refuses: [
    ['990000011', 'format'],
    ['99 000 001 0', 'format'],
    ['2C9900008', 'format'],
    ['99000001', 'format'],
    [990000010, 'type'],
  ],
  empty: [undefined, null, ''],
  badSchemas: [[{ type: 'string', maxLength: 9 }, 'template.finess-format']],
});

it.each(['99 000 001 0', ' 99\u00a0000\u00a0001\u00a00\n', '990000010'])('strips the spaces of a pasted « %s »', (pasted) => {
  expect(compactFiness(pasted)).toBe('990000010');
});

it('turns the letter of a Corsican number into a capital', () => {
  expect(compactFiness('2a 990 000 8')).toBe('2A9900008');
});
