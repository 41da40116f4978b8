import { fieldTitle } from '../../client/src/forms/field-title.js';

const RATE = {
  type: 'object',
  properties: { numerator: { title: 'Ordonnances conformes' }, denominator: { title: 'Ordonnances auditées' } },
};
const TABLE = { type: 'array', items: { type: 'object', properties: { 'a/b': { title: 'Indicateur' }, plain: {} } } };
const LIST = { type: 'array', items: { type: 'string', title: 'Pôle' } };

describe('the name of the field that a problem is about', () => {
  it.each<[string, object, string, string]>([
    ['is none for the answer itself', RATE, '', ''],
    ['is the title of a part of the answer', RATE, '/denominator', 'Ordonnances auditées'],
    ['is the row and the column of a table', TABLE, '/1/a~1b', 'Ligne 2 – Indicateur'],
    ['is the row alone when the column has no title', TABLE, '/0/plain', 'Ligne 1'],
    ['is the title of a list’s elements', LIST, '/3', 'Pôle'],
    ['is none where the pointer leads nowhere', RATE, '/nowhere/0', ''],
  ])('%s', (_, schema, pointer, title) => {
    expect(fieldTitle(schema, pointer)).toBe(title);
  });
});
