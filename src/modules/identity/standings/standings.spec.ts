import { type Membership } from '../people/person.js';
import { type ContractGround, type Party } from './contract-ground.js';
import { standingsOf } from './standings.js';

const party = (organisationId: string, kind: Party['kind'], parentId: string | null = null): Party => ({
  organisationId,
  finess: `finess-${organisationId}`,
  kind,
  parentId,
});
const GROUND: ContractGround = {
  contractId: 'contract',
  agencyId: 'agency',
  parties: [party('hospital', 'legal-entity')],
  sites: [party('north', 'site', 'hospital'), party('south', 'site', 'hospital')],
};
const SHARED: ContractGround = { ...GROUND, parties: [...GROUND.parties, party('clinic', 'legal-entity')] };

function member(id: string, kind: Membership['organisation']['kind'], more: Partial<Membership> & { bodyKind?: string } = {}) {
  const { bodyKind = null, ...rest } = more;
  return { organisation: { id, kind, name: id, finess: `finess-${id}`, bodyKind }, rights: ['read'], contractIds: null, ...rest };
}

describe('standingsOf', () => {
  it('gives a member of the only party all of the contract, with the rights of the membership', () => {
    expect(standingsOf([member('hospital', 'legal-entity', { rights: ['read', 'close'] })], GROUND)).toEqual([
      { as: 'party', rights: ['read', 'close'] },
    ]);
  });

  it('limits a legal entity to itself and its sites when the contract has other parties', () => {
    expect(standingsOf([member('hospital', 'legal-entity')], SHARED)).toEqual([
      { as: 'party', rights: ['read'], instances: ['ej:finess-hospital', 'et:finess-north', 'et:finess-south'] },
    ]);
  });

  it('limits a member of one site to that site', () => {
    expect(standingsOf([member('north', 'site')], GROUND)).toEqual([{ as: 'party', rights: ['read'], instances: ['et:finess-north'] }]);
  });

  it('lets a legal entity stand by a site that signed, where private establishments sign by site', () => {
    const ground = { ...GROUND, parties: [party('north', 'site', 'hospital')], sites: [] };
    expect(standingsOf([member('hospital', 'legal-entity')], ground)).toEqual([{ as: 'party', rights: ['read'] }]);
    const beside = { ...ground, parties: [...ground.parties, party('other', 'site', 'clinic')] };
    expect(standingsOf([member('hospital', 'legal-entity')], beside)).toEqual([
      { as: 'party', rights: ['read'], instances: ['et:finess-north'] },
    ]);
  });

  it('makes an agent of the contract’s own agency stand as agency, and of another one as nobody', () => {
    expect(standingsOf([member('agency', 'agency')], GROUND)).toEqual([{ as: 'agency', rights: ['read'] }]);
    expect(standingsOf([member('elsewhere', 'agency')], GROUND)).toEqual([]);
  });

  it('makes a body of the region stand before every contract, unless the contract names its bodies', () => {
    const insurer = member('insurer', 'body', { bodyKind: 'am' });
    expect(standingsOf([insurer], GROUND)).toEqual([{ as: { body: 'am' }, rights: ['read'] }]);
    expect(standingsOf([insurer], { ...GROUND, parties: [...GROUND.parties, party('other-insurer', 'body')] })).toEqual([]);
  });

  it('adds up memberships, and drops those limited to other contracts [S1-10]', () => {
    const memberships = [
      member('hospital', 'legal-entity'),
      member('agency', 'agency', { contractIds: ['another'] }),
      member('north', 'site', { contractIds: ['contract'], rights: ['read', 'answer'] }),
    ];
    expect(standingsOf(memberships, GROUND).map(({ rights }) => rights)).toEqual([['read'], ['read', 'answer']]);
  });

  it('gives strangers nothing', () => {
    expect(standingsOf([member('stranger', 'legal-entity'), member('far', 'site')], GROUND)).toEqual([]);
  });
});
