import { describeFieldPlugin } from '../../testing/describe-field-plugin.js';
import { multipleChoiceEdition } from './multiple-choice.edition.js';
import { multipleChoiceField } from './multiple-choice.field.js';

const items = {
  type: 'string',
  oneOf: [
    { const: '1', title: 'IPP' },
    { const: '2', title: 'Antibiotiques' },
    { const: '3', title: 'Biosimilaires' },
  ],
};

describeFieldPlugin(multipleChoiceField, multipleChoiceEdition, {
  schema: { type: 'array', uniqueItems: true, minItems: 1, maxItems: 2, items },
  accepts: [
    [['1', '3'], '1 - IPP\n3 - Biosimilaires'],
    [['2'], '2 - Antibiotiques'],
  ],
  refuses: [
    [['1', '2', '3'], 'maxItems'],
    [['1', '1'], 'uniqueItems'],
    [['9'], 'oneOf'],
    [[], 'minItems'],
    ['1', 'type'],
  ],
  empty: [undefined, null, []],
  badSchemas: [
    [{ type: 'array', items }, 'template.multiple-choice-items'],
    [{ type: 'array', uniqueItems: true, items: { type: 'string' } }, 'template.multiple-choice-items'],
  ],
});
