import { describeFieldPlugin } from '../../testing/describe-field-plugin.js';
import { fileEdition } from './file.edition.js';
import { fileField } from './file.field.js';

describeFieldPlugin(fileField, fileEdition, {
  schema: { type: 'boolean', const: true },
  accepts: [[true, 'Pièce déposée']],
  refuses: [
    [false, 'const'],
    ['plan.pdf', 'type'],
  ],
  empty: [undefined, null, false],
  badSchemas: [[{ type: 'string', maxLength: 200 }, 'template.file-type']],
});
