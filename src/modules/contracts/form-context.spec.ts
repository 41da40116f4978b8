import { type Organisation } from '../organisations/index.js';
import { type ContextSources } from './context-sources.js';
import { formContextOf } from './form-context.js';

function organisation(id: string, kind: Organisation['kind'], more: Partial<Organisation> = {}): Organisation {
  const empty = {
    bodyKind: null,
    siren: null,
    legalStatus: null,
    category: null,
    address: '',
    postalCode: '',
    city: '',
    phone: '',
    email: null,
  };
  return { id, kind, finess: `finess-${id}`, name: `Name of ${id}`, activities: [], parentId: null, ...empty, ...more };
}

const hospital = organisation('hospital', 'legal-entity', { legalStatus: 'public', activities: ['MCO'] });
const north = organisation('north', 'site', { parentId: 'hospital' });
const south = organisation('south', 'site', { parentId: 'hospital' });
const base: ContextSources = {
  year: 2025,
  contract: { type: 'CAQES', sections: ['a'] },
  parties: [hospital],
  parents: [],
  sites: [south, north],
  items: [],
};

describe('formContextOf', () => {
  it('brings a legal entity with all of its sites, in the order of their numbers', () => {
    const context = formContextOf(base);

    expect(context.legalEntities).toEqual([
      expect.objectContaining({ finess: 'finess-hospital', legalStatus: 'public', activities: ['MCO'] }),
    ]);
    expect(context.sites.map(({ finess, legalEntity }) => [finess, legalEntity])).toEqual([
      ['finess-north', 'finess-hospital'],
      ['finess-south', 'finess-hospital'],
    ]);
    expect(context).toMatchObject({ year: 2025, contract: { type: 'CAQES', sections: ['a'] } });
  });

  it('brings only the sites that the contract names, when it names some', () => {
    expect(formContextOf({ ...base, parties: [hospital, south] }).sites.map(({ finess }) => finess)).toEqual(['finess-south']);
  });

  it('brings the legal entity of a site that signed alone', () => {
    const context = formContextOf({ ...base, parties: [north], parents: [hospital], sites: [] });

    expect(context.legalEntities.map(({ finess }) => finess)).toEqual(['finess-hospital']);
    expect(context.sites.map(({ finess }) => finess)).toEqual(['finess-north']);
  });

  it('carries the rows that were negotiated, with their parents', () => {
    const row = { contractId: 'c', region: 'r', position: 0 };
    const items = [
      { ...row, id: 'annex', kind: 'annex', label: 'Annexe 1', parentId: null },
      { ...row, id: 'objective', kind: 'objective', label: 'Objectif 1', parentId: 'annex' },
    ];
    expect(formContextOf({ ...base, items }).items).toEqual([
      { id: 'annex', kind: 'annex', label: 'Annexe 1' },
      { id: 'objective', kind: 'objective', label: 'Objectif 1', parent: 'annex' },
    ]);
  });
});
