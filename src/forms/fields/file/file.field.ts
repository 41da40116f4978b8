import { type FieldPlugin } from '../../engine/field-plugin.js';
import { unless } from '../schema-problem.js';
import { plainText } from '../values.js';

/**
 * A question whose answer is a piece, e.g. « Outil UCD/CIP complété ». The stored answer is only the statement « la
 * pièce est déposée » (`true`); the piece itself is the question's evidence, mandatory in the template, so that the
 * statement alone never fills the question. `false` reads as no answer.
 */
export const fileField: FieldPlugin = {
  type: 'file',
  widget: 'file',
  keywords: [],
  formats: {},
  emptyValue: () => undefined,
  isEmpty: (value) => value !== true,
  text: (value) => (value === true ? 'Pièce déposée' : plainText(value)),
  number: () => undefined,
  checkSchema: ({ type }, pointer) =>
    unless(
      type === 'boolean',
      'file-type',
      pointer,
      'Une question « fichier » a pour « type » « boolean »\u00a0; la pièce elle-même se dit dans « evidence ».',
    ),
};
