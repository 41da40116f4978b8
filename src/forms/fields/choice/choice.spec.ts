import { describeFieldPlugin } from '../../testing/describe-field-plugin.js';
import { choiceEdition } from './choice.edition.js';
import { choiceField } from './choice.field.js';

describeFieldPlugin(choiceField, choiceEdition, {
  schema: {
    type: 'string',
    oneOf: [
      { const: '1', title: 'Public' },
      { const: '2', title: 'ESPIC' },
      { const: 'X', title: 'X' },
    ],
  },
  accepts: [
    ['2', '2 - ESPIC'],
    ['X', 'X'],
  ],
  refuses: [
    ['4', 'oneOf'],
    [2, 'type'],
  ],
  empty: [undefined, null, ''],
  badSchemas: [
    [{ type: 'string', enum: ['Public', 'ESPIC'] }, 'template.choice-options'],
    [{ type: 'string', oneOf: [] }, 'template.choice-options'],
  ],
});
