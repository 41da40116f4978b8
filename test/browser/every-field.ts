import { Templates } from '../../src/modules/templates/index.js';
import { RegionTransactions } from '../../src/platform/index.js';
import { type TestServer } from '../support/index.js';
import { openDossier } from './dossier-of.js';

type Schema = Readonly<Record<string, unknown>>;

const coded = (...titles: string[]) => titles.map((title, index) => ({ const: String(index), title }));
const count = (title: string): Schema => ({ title, type: 'integer', minimum: 0, maximum: 500 });

/** One schema a field type, as a template's author would write it. */
export const FIELD_SCHEMAS: Readonly<Record<string, Schema>> = {
  text: { type: 'string', minLength: 1, maxLength: 300 },
  number: { type: 'integer', minimum: 0, maximum: 500 },
  percentage: { type: 'number', minimum: 0, maximum: 100, maxDecimals: 1 },
  rate: {
    ...{ type: 'object', additionalProperties: false, required: ['numerator', 'denominator'] },
    properties: { numerator: count('Conformes'), denominator: { ...count('Examinés'), minimum: 1 } },
  },
  'yes-no': { type: 'string', oneOf: coded('NON', 'OUI') },
  choice: { type: 'string', oneOf: coded('Aucun', 'Un', 'Deux', 'Trois', 'Quatre', 'Cinq') },
  'multiple-choice': { type: 'array', uniqueItems: true, minItems: 1, maxItems: 2, items: { type: 'string', oneOf: coded('IPP', 'LPP') } },
  date: { type: 'string', format: 'date' },
  table: {
    ...{ type: 'array', minItems: 1, maxItems: 3 },
    items: {
      ...{ type: 'object', additionalProperties: false, required: ['activite', 'lits'] },
      properties: { activite: { title: 'Activité', type: 'string', enum: ['MCO', 'HAD'] }, lits: count('Lits') },
    },
  },
  yearly: { type: 'object', additionalProperties: false, minProperties: 1, properties: { N1: count('N1'), N2: count('N2') } },
  file: { type: 'boolean' },
  finess: { type: 'string', format: 'finess' },
  rpps: { type: 'string', format: 'rpps' },
  progress: { type: 'string', oneOf: coded('Non engagé', 'En cours', 'Réalisé') },
};

const TEMPLATE = {
  ...{ format: 1, id: 'tous-les-champs', version: '2025.1.0', label: 'Tous les champs', contractType: 'CAQES' },
  tree: [
    {
      ...{ kind: 'section', id: 'volet', label: 'Tous les champs', part: 'evaluation', filledBy: 'etablissement', evaluatedBy: ['ars'] },
      children: Object.entries(FIELD_SCHEMAS).map(([field, schema]) => ({
        kind: 'question',
        id: field,
        label: `Champ ${field}`,
        field,
        schema,
      })),
    },
  ],
};

/** The dossier of CH de Valombre that is open for entry, with a form that holds each field type once, under the id of its type. */
export async function openEveryField(server: TestServer): Promise<string> {
  const { app, database } = server;
  const { hash } = await app.get(RegionTransactions).in('horizon', (tx) => app.get(Templates).publish(tx, TEMPLATE));
  const { dossierId } = await openDossier(server, 'DE VALOMBRE');
  await database.query('update app.dossier set template_hash = $1 where id = $2', [hash, dossierId]);
  return dossierId;
}
