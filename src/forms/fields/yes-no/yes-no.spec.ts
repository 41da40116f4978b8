import { specimenQuestion } from '../../testing/specimen.js';
import { describeFieldPlugin } from '../../testing/describe-field-plugin.js';
import { yesNoEdition } from './yes-no.edition.js';
import { yesNoField } from './yes-no.field.js';

const NO = { const: '0', title: 'NON' };
const YES = { const: '1', title: 'OUI' };
const schema = { type: 'string', oneOf: [NO, YES] };

describeFieldPlugin(yesNoField, yesNoEdition, {
  schema,
  accepts: [
    ['1', '1 - OUI'],
    ['0', '0 - NON'],
  ],
  refuses: [
    ['2', 'oneOf'],
    [1, 'type'],
    [true, 'type'],
    ['OUI', 'oneOf'],
  ],
  empty: [undefined, null, ''],
  badSchemas: [
    [{ type: 'string', oneOf: [YES] }, 'template.yes-no-options'],
    [{ type: 'boolean' }, 'template.yes-no-options'],
    [{ type: 'string', oneOf: [{ const: 0, title: 'NON' }, YES] }, 'template.yes-no-options'],
  ],
});

it('compares as 0 or 1, so that a condition may say « at least »', () => {
  const question = specimenQuestion('yes-no', schema);
  expect([yesNoField.number('1', question), yesNoField.number('0', question), yesNoField.number('x', question)]).toEqual([1, 0, undefined]);
});
