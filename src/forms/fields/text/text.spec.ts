import { describeFieldPlugin } from '../../testing/describe-field-plugin.js';
import { textEdition } from './text.edition.js';
import { textField } from './text.field.js';
import { textWidgets } from './text.widget.js';

describeFieldPlugin(textField, textEdition, {
  schema: { type: 'string', minLength: 2, maxLength: 20 },
  accepts: [
    ['Bilan\nannuel', 'Bilan\nannuel'],
    ['=1+1', '=1+1'],
  ],
  refuses: [
    ['x', 'minLength'],
    ['x'.repeat(21), 'maxLength'],
    [3, 'type'],
  ],
  empty: [undefined, null, '', ' \n\t '],
  badSchemas: [[{ type: 'number' }, 'template.text-type']],
});

it('offers several lines where the answer may be long', () => {
  expect(textWidgets.uiSchema({ schema: { type: 'string', maxLength: 4000 } })['ui:widget']).toBe('textarea');
  expect(textWidgets.uiSchema({ schema: { type: 'string', maxLength: 80 } })['ui:widget']).toBe('text');
});
