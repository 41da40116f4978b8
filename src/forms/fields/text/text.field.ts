import { type FieldPlugin } from '../../engine/field-plugin.js';
import { unless } from '../schema-problem.js';
import { isBlank, plainText } from '../values.js';

/** Free text, of one line or of many. Spaces alone are no answer. */
export const textField: FieldPlugin = {
  type: 'text',
  widget: 'text',
  keywords: [],
  formats: {},
  emptyValue: () => undefined,
  isEmpty: isBlank,
  text: plainText,
  number: () => undefined,
  checkSchema: ({ type }, pointer) => unless(type === 'string', 'text-type', pointer, 'Un texte a pour « type » « string ».'),
};
