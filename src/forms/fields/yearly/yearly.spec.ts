import { describeFieldPlugin } from '../../testing/describe-field-plugin.js';
import { specimenQuestion } from '../../testing/specimen.js';
import { yearlyEdition } from './yearly.edition.js';
import { yearlyField } from './yearly.field.js';

const year = (title: string) => ({ title, type: 'number', minimum: 0, maximum: 1_000_000 });
const schema = {
  type: 'object',
  additionalProperties: false,
  properties: { N1: year('N1 Réalisé'), N2: year('N2 Réalisé'), N3: year('N3 Réalisé') },
};

describeFieldPlugin(yearlyField, yearlyEdition, {
  schema,
  accepts: [
    [{ N1: 12.5 }, 'N1 Réalisé\u00a0: 12,5'],
    [{ N1: 10, N3: 0 }, 'N1 Réalisé\u00a0: 10\nN3 Réalisé\u00a0: 0'],
  ],
  refuses: [
    [{ N1: -1 }, 'minimum'],
    [{ N6: 1 }, 'additionalProperties'],
    [{ N2: '12,5' }, 'type'],
    [[10], 'type'],
  ],
  empty: [undefined, null, {}, { N1: null }],
  badSchemas: [
    [{ type: 'object', properties: {} }, 'template.yearly-years'],
    [{ type: 'object', properties: { N6: year('N6') } }, 'template.yearly-years'],
    [{ type: 'object', properties: { N1: { type: 'string' } } }, 'template.yearly-years'],
  ],
});

it('compares by the latest year answered', () => {
  expect(yearlyField.number({ N2: 20, N1: 10 }, specimenQuestion('yearly', schema))).toBe(20);
});
