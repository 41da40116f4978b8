import { describeFieldPlugin } from '../../testing/describe-field-plugin.js';
import { specimenQuestion } from '../../testing/specimen.js';
import { progressEdition } from './progress.edition.js';
import { progressField } from './progress.field.js';

const schema = {
  type: 'string',
  oneOf: [
    { const: '0', title: 'Non engagé' },
    { const: '1', title: 'En cours' },
    { const: '2', title: 'Réalisé' },
  ],
};

describeFieldPlugin(progressField, progressEdition, {
  schema,
  accepts: [['1', '1 - En cours']],
  refuses: [
    ['3', 'oneOf'],
    [1, 'type'],
  ],
  empty: [undefined, null],
  badSchemas: [[{ type: 'string', oneOf: [{ const: '0', title: 'Seul' }] }, 'template.progress-levels']],
});

it('compares by its rank among the levels', () => {
  expect(progressField.number('2', specimenQuestion('progress', schema))).toBe(2);
  expect(progressField.number('9', specimenQuestion('progress', schema))).toBeUndefined();
});
