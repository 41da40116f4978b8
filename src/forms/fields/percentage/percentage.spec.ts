import { describeFieldPlugin } from '../../testing/describe-field-plugin.js';
import { percentageEdition } from './percentage.edition.js';
import { percentageField } from './percentage.field.js';

describeFieldPlugin(percentageField, percentageEdition, {
  schema: { type: 'number', minimum: 0, maximum: 100, maxDecimals: 1 },
  accepts: [
    [0, '0\u00a0%'],
    [87.3, '87,3\u00a0%'],
    [100, '100\u00a0%'],
  ],
  refuses: [
    [100.1, 'maximum'],
    [87.35, 'maxDecimals'],
    [1e-7, 'maxDecimals'],
    ['87,5', 'type'],
  ],
  empty: [undefined, null, ''],
  badSchemas: [
    [{ type: 'number' }, 'template.percentage-bounds'],
    [{ type: 'string', minimum: 0, maximum: 100 }, 'template.percentage-bounds'],
  ],
});
