import { type FieldPlugin } from '../../engine/field-plugin.js';
import { writePercentage } from '../numbers.js';
import { unless } from '../schema-problem.js';
import { isBlank, plainText } from '../values.js';

/** A percentage typed as such, e.g. « 87,5 % ». Where both counts are known, a `rate` is better. */
export const percentageField: FieldPlugin = {
  type: 'percentage',
  widget: 'percentage',
  keywords: [],
  formats: {},
  emptyValue: () => undefined,
  isEmpty: isBlank,
  text: (value) => (typeof value === 'number' ? writePercentage(value) : plainText(value)),
  number: (value) => (typeof value === 'number' ? value : undefined),
  checkSchema: ({ type, minimum, maximum }, pointer) =>
    unless(
      (type === 'number' || type === 'integer') && typeof minimum === 'number' && typeof maximum === 'number',
      'percentage-bounds',
      pointer,
      'Un pourcentage est un nombre qui dit ses bornes, par exemple « minimum » 0 et « maximum » 100.',
    ),
};
