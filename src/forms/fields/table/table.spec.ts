import { describeFieldPlugin } from '../../testing/describe-field-plugin.js';
import { specimenQuestion } from '../../testing/specimen.js';
import { writeAndRead } from '../../testing/write-blocks.js';
import { tableEdition } from './table.edition.js';
import { tableField } from './table.field.js';
import { tableWidgets } from './table.widget.js';

const schema = {
  type: 'array',
  minItems: 1,
  maxItems: 2,
  items: {
    type: 'object',
    additionalProperties: false,
    required: ['activite', 'lits'],
    properties: {
      activite: { title: 'Activité', type: 'string', enum: ['MCO', 'SMR'] },
      lits: { title: 'Lits', type: 'integer', minimum: 0, maximum: 9999 },
      source: {
        title: 'Source',
        type: 'string',
        oneOf: [
          { const: 'S', title: 'SAE' },
          { const: 'E', title: 'Établissement' },
        ],
      },
      releve: { title: 'Relevé', type: 'string', format: 'date' },
    },
  },
};

describeFieldPlugin(tableField, tableEdition, {
  schema,
  accepts: [
    [[{ activite: 'MCO', lits: 1200 }], 'Activité\u00a0: MCO, Lits\u00a0: 1\u202f200'],
    [
      [
        { activite: 'MCO', lits: 0, source: 'E', releve: '2026-01-31' },
        { activite: 'SMR', lits: 3 },
      ],
      'Activité\u00a0: MCO, Lits\u00a0: 0, Source\u00a0: E - Établissement, Relevé\u00a0: 31/01/2026\nActivité\u00a0: SMR, Lits\u00a0: 3',
    ],
  ],
  refuses: [
    [[], 'minItems'],
    [[{ activite: 'MCO' }], 'required'],
    [[{ activite: 'USLD', lits: 1 }], 'enum'],
    [[{ activite: 'MCO', lits: '12' }], 'type'],
    [[{ activite: 'MCO', lits: 1, autre: 2 }], 'additionalProperties'],
    ['MCO', 'type'],
  ],
  empty: [undefined, null, [], [{}, { activite: '' }]],
  badSchemas: [
    [{ type: 'array', items: { type: 'string' } }, 'template.table-columns'],
    [{ type: 'object' }, 'template.table-columns'],
  ],
});

it('writes one column per heading and one row per row, blanks included', async () => {
  const question = specimenQuestion('table', schema);
  const value = [{ activite: 'MCO', lits: 1200, releve: '2026-01-31' }];
  const written = await writeAndRead(tableEdition.render({ value, notApplicable: false, confirmed: true }, question));
  expect(written.split('\n')).toEqual(['Activité', 'Lits', 'Source', 'Relevé', 'MCO', '1\u202f200', '', '31/01/2026']);
});

it('names each row, and shows coded options in its cells', () => {
  const { items } = tableWidgets.uiSchema({ schema }) as { items: (row: unknown, index: number) => Record<string, unknown> };
  expect(items({}, 1)).toMatchObject({ 'ui:title': 'Ligne 2', source: { 'ui:widget': 'coded-select' } });
});
