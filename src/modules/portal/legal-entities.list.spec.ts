import { LegalEntitiesQuery } from './dto/legal-entities.query.js';
import { type LegalEntityRow } from './dto/legal-entity.view.js';
import { listed } from './legal-entities.list.js';

function row(finess: string, name: string, more: Partial<LegalEntityRow> = {}): LegalEntityRow {
  return {
    finess,
    name,
    address: '',
    postalCode: '99100',
    city: 'VALOMBRE',
    phone: '04 65 71 10 00',
    state: null,
    rate: null,
    lastDay: null,
    ...more,
  };
}

const state = (label: string) => ({ label, tone: 'info' as const });
const ROWS = [
  row('990000010', 'CH DE VALOMBRE', { state: state('Consultation') }),
  row('990000028', 'CH DE BRUMEVAL', { city: 'BRUMEVAL', postalCode: '99210', state: state('Auto-Evaluation') }),
  row('990000044', 'USLD LES TROIS-ORMES', { city: 'ORMES-LE-GUÉ', phone: '02 61 91 31 15' }),
];

function names(query: Partial<LegalEntitiesQuery>): string[] {
  return listed(ROWS, Object.assign(new LegalEntitiesQuery(), query)).items.map(({ name }) => name);
}

describe('listed', () => {
  it.each([
    ['brume', ['CH DE BRUMEVAL']],
    ['GUE ormes', ['USLD LES TROIS-ORMES']],
    ['99 000 002 8', ['CH DE BRUMEVAL']],
    ['99210', ['CH DE BRUMEVAL']],
    ['ch de', ['CH DE BRUMEVAL', 'CH DE VALOMBRE']],
    ['', ['CH DE BRUMEVAL', 'CH DE VALOMBRE', 'USLD LES TROIS-ORMES']],
    ['nulle part', []],
  ])('finds « %s » by name, city, postal code or FINESS [S4-12]', (search, expected) => {
    expect(names({ search })).toEqual(expected);
  });

  it('sorts by each column, both ways, those without a state last [S4-12]', () => {
    expect(names({ sort: '-name' })[0]).toBe('USLD LES TROIS-ORMES');
    expect(names({ sort: 'city' })).toEqual(['CH DE BRUMEVAL', 'USLD LES TROIS-ORMES', 'CH DE VALOMBRE']);
    expect(names({ sort: 'phone' })[0]).toBe('USLD LES TROIS-ORMES');
    expect(names({ sort: 'state' })).toEqual(['CH DE BRUMEVAL', 'CH DE VALOMBRE', 'USLD LES TROIS-ORMES']);
    expect(names({ sort: '-state' })).toEqual(['CH DE VALOMBRE', 'CH DE BRUMEVAL', 'USLD LES TROIS-ORMES']);
  });

  it('keeps one state', () => {
    expect(names({ state: 'Consultation' })).toEqual(['CH DE VALOMBRE']);
  });

  it('cuts in pages of 20, and answers the last one to whoever asks further [S4-12]', () => {
    const many = Array.from({ length: 45 }, (_, i) => row(String(990000000 + i), `CH ${i}`));
    const page = listed(many, Object.assign(new LegalEntitiesQuery(), { page: 9 }));
    expect(page).toMatchObject({ page: 3, pages: 3, total: 45, size: 20 });
    expect(page.items.map(({ name }) => name)).toEqual(['CH 40', 'CH 41', 'CH 42', 'CH 43', 'CH 44']);
    expect(listed([], new LegalEntitiesQuery())).toMatchObject({ page: 1, pages: 1, total: 0 });
  });
});
