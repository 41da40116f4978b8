/** A region of the bench in the words of the demonstration's documents: one agency, one hospital, as many contracts as asked for. */
const CONTACT = { name: 'Alix Banc', email: 'alix.banc@ars-banc.example', phone: '' };

export const PASSWORD = 'Trois-cents-questions-2026';
export const DIRECTOR = 'directeur@ch-banc.example';
export const AGENT = 'agent@ars-banc.example';

const contract = (index) => ({
  key: `contrat-${index}`,
  name: `CONTRAT ${String(index).padStart(4, '0')}`,
  code: 'BANC',
  type: 'BANC',
  status: 'Signé',
  sections: [],
  agencyContact: CONTACT,
  parties: [{ organisation: 'ch', role: 'signatory' }],
  ...{ signatureEstimated: null, effectiveFrom: null, effectiveTo: null, lastExtension: null, extensionMonths: null },
});

const person = (key, email, organisation, rights) => ({ key, name: key, email, memberships: [{ organisation, rights, title: key }] });

export const region = (contracts) => ({
  region: { slug: 'banc', name: 'Banc', settings: {} },
  organisations: {
    agency: { key: 'ars', name: 'ARS Banc' },
    bodies: [],
    legalEntities: [{ key: 'ch', name: 'CH DU BANC', finess: '960000016', sites: [] }],
  },
  contracts: Array.from({ length: contracts }, (_, index) => contract(index)),
  people: [
    person('Directeur', DIRECTOR, 'ch', ['read', 'answer', 'attach', 'close']),
    person('Agent', AGENT, 'ars', ['read', 'evaluate', 'decide', 'administer']),
  ],
});
