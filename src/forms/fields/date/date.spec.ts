import { describeFieldPlugin } from '../../testing/describe-field-plugin.js';
import { dateEdition } from './date.edition.js';
import { dateField } from './date.field.js';

describeFieldPlugin(dateField, dateEdition, {
  schema: { type: 'string', format: 'date' },
  accepts: [
    ['2026-04-17', '17/04/2026'],
    ['2024-02-29', '29/02/2024'],
  ],
  refuses: [
    ['2025-02-29', 'format'],
    ['17/04/2026', 'format'],
    ['2026-04-17T00:00:00Z', 'format'],
    [20260417, 'type'],
  ],
  empty: [undefined, null, ''],
  badSchemas: [[{ type: 'string', maxLength: 10 }, 'template.date-format']],
});
