import { describeFieldPlugin } from '../../testing/describe-field-plugin.js';
import { rppsEdition } from './rpps.edition.js';
import { rppsField } from './rpps.field.js';
import { compactRpps, hasDoubtfulKey } from './rpps-number.js';

describeFieldPlugin(rppsField, rppsEdition, {
  schema: { type: 'string', format: 'rpps' },
  accepts: [
    ['99000000010', '99000000010'],
    ['99000000011', '99000000011'],
  ],
  refuses: [
    ['9900000001', 'format'],
    ['9900000001A', 'format'],
    [99000000010, 'type'],
  ],
  empty: [undefined, null, ''],
  badSchemas: [[{ type: 'string', maxLength: 11 }, 'template.rpps-format']],
});

it('only warns about an unexpected key', () => {
  expect([hasDoubtfulKey('99000000010'), hasDoubtfulKey('99000000011'), hasDoubtfulKey('9')]).toEqual([false, true, false]);
});

it('strips the spaces of a pasted number', () => {
  expect(compactRpps('99 000 000 010')).toBe('99000000010');
});
