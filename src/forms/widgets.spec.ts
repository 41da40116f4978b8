import { drawField } from './testing/draw-field.js';

const OPTIONS = Array.from({ length: 6 }, (_, index) => ({ const: String(index), title: `Niveau ${index}` }));
const count = (title: string) => ({ title, type: 'integer', minimum: 0, maximum: 9999 });

describe('widgets', () => {
  it('shows each option as « code - libellé »', () => {
    const html = drawField(
      'yes-no',
      {
        type: 'string',
        oneOf: [
          { const: '0', title: 'NON' },
          { const: '1', title: 'OUI' },
        ],
      },
      '1',
    );
    expect(html).toContain('0 - NON');
    expect(html).toContain('1 - OUI');
    expect(html.match(/type="radio"/g)).toHaveLength(2);
  });

  it('turns a long list of options into a list to choose from', () => {
    const html = drawField('choice', { type: 'string', oneOf: OPTIONS });
    expect(html).toContain('<select');
    expect(html).toContain('5 - Niveau 5');
  });

  it('offers several choices as boxes to tick, and says how many', () => {
    const html = drawField(
      'multiple-choice',
      { type: 'array', uniqueItems: true, maxItems: 3, items: { type: 'string', oneOf: OPTIONS } },
      ['2'],
    );
    expect(html.match(/type="checkbox"/g)).toHaveLength(6);
    expect(html.match(/checked=""/g)).toHaveLength(1);
    expect(html).toContain('Choisissez jusqu’à 3 réponses.');
  });

  it('never draws a number as a number input, and tells its bounds', () => {
    const html = drawField('number', { type: 'integer', minimum: 0, maximum: 10_000_000 }, 8500);
    expect(html).not.toContain('type="number"');
    expect(html).toContain('Nombre entier, de 0 à 10\u202f000\u202f000, en boîtes.');
  });

  it('computes the percentage of a rate beside its two counts', () => {
    const schema = { type: 'object', properties: { numerator: count('Conformes'), denominator: count('Auditées') } };
    expect(drawField('rate', schema, { numerator: 35, denominator: 40 })).toContain(
      '<output for="q_numerator q_denominator">87,5\u00a0%</output>',
    );
    expect(drawField('rate', schema, { numerator: 35 })).toContain('>–</output>');
    expect(drawField('rate', schema)).not.toContain('type="number"');
  });

  it('names the rows of a table and offers to add one', () => {
    const items = { type: 'object', properties: { lits: count('Lits'), niveau: { title: 'Niveau', type: 'string', oneOf: OPTIONS } } };
    const html = drawField('table', { type: 'array', maxItems: 3, items }, [{ lits: 1 }, { lits: 2 }]);
    expect(html).toContain('Ligne 1');
    expect(html).toContain('Ligne 2');
    expect(html).toContain('3 - Niveau 3');
    expect(html).toContain('id="q__add"');
  });

  it('doubts the key of an RPPS number without refusing it', () => {
    const schema = { type: 'string', format: 'rpps' };
    expect(drawField('rpps', schema, '99000000011')).toContain('inattendue');
    expect(drawField('rpps', schema, '99000000010')).not.toContain('inattendue');
  });

  it('asks for the piece of a file question where documents are added', () => {
    const html = drawField('file', { type: 'boolean', const: true }, true);
    expect(html).toContain('type="checkbox"');
    expect(html).toContain('Documents de l’indicateur');
  });

  it.each(['date', 'finess', 'yearly', 'text', 'percentage', 'progress'])('draws a %s', (type) => {
    const schemas: Record<string, object> = {
      date: { type: 'string', format: 'date' },
      finess: { type: 'string', format: 'finess' },
      yearly: { type: 'object', properties: { N1: { title: 'N1', type: 'number' } } },
      text: { type: 'string', maxLength: 40 },
      percentage: { type: 'number', minimum: 0, maximum: 100 },
      progress: { type: 'string', oneOf: OPTIONS },
    };
    expect(drawField(type, schemas[type] as never)).toMatch(/<(input|select|textarea)/);
  });
});
