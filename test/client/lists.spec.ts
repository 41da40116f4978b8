import { readListAddress, writeListAddress } from '../../client/src/features/contracts-list/list-address.js';
import { draftErrors } from '../../client/src/features/campaigns/creation/draft-errors.js';
import { EMPTY_DRAFT, NO_TEMPLATE, toNewCampaign, withContractType } from '../../client/src/features/campaigns/creation/campaign-draft.js';
import { byUrgency } from '../../client/src/forms/dossier-cards/by-urgency.js';
import { campaignsWords } from '../../client/src/i18n/fr/campaigns.js';
import { type DossierCardView } from '../../client/src/api/types.js';

const workflow = { hash: 'w', id: 'w', version: '1', label: 'Circuit', windows: { main: 'Auto-évaluation' }, contractTypes: ['CAQES'] };
const template = { hash: 't', id: 't', version: '1', label: 'Trame', contractType: 'CAQES', questions: 3 };

describe('the address of a list', () => {
  it('says only what differs from the plain list, and reads back what it wrote', () => {
    const plain = readListAddress(new URLSearchParams());
    expect(writeListAddress(plain).toString()).toBe('');
    const filtered = { search: 'brume', state: 'Consultation', sort: { column: 'city', descending: true }, page: 3 };
    expect(readListAddress(writeListAddress(filtered))).toEqual(filtered);
  });

  it('takes a page that is no number for the first', () => {
    expect(readListAddress(new URLSearchParams('page=-4')).page).toBe(1);
    expect(readListAddress(new URLSearchParams('page=abc')).page).toBe(1);
  });
});

describe('a campaign being filled in', () => {
  it('names each missing thing, then the dates that are the wrong way round', () => {
    const fields = draftErrors(EMPTY_DRAFT, undefined, campaignsWords.form.errors).map(({ field }) => field);
    expect(fields).toEqual(['libelle', 'annee', 'type', 'trame', 'circuit']);
    const draft = {
      ...{ label: 'CAQES', year: '2026', contractType: 'CAQES', templateHash: 't', workflowHash: 'w' },
      calendar: { main: { open: '2026-04-17', close: '2026-03-02' } },
    };
    expect(draftErrors(draft, workflow, campaignsWords.form.errors).map(({ message }) => message)).toEqual([
      'Auto-évaluation\u00a0: la fermeture précède l’ouverture',
    ]);
  });

  it('chooses what is the only choice for the contract type', () => {
    const draft = withContractType(EMPTY_DRAFT, 'CAQES', { templates: [template], workflows: [workflow] });
    expect(draft).toMatchObject({ templateHash: 't', workflowHash: 'w' });
  });

  it('sends no template for a campaign by documents, and only the windows of its workflow', () => {
    const draft = {
      ...EMPTY_DRAFT,
      label: ' Documents ',
      year: '2026',
      contractType: 'CAQES',
      templateHash: NO_TEMPLATE,
      workflowHash: 'w',
    };
    const calendar = { main: { open: '2026-01-01', close: '2026-02-01' }, other: { open: '2026-01-01', close: '2026-02-01' } };
    expect(toNewCampaign({ ...draft, calendar }, workflow)).toEqual({
      ...{ label: 'Documents', year: 2026, contractType: 'CAQES', templateHash: null, workflowHash: 'w' },
      calendar: { main: calendar.main },
    });
  });
});

it('puts what one may act on first, then what ends first', () => {
  const card = (dossierId: string, mayAnswer: boolean, at: string | null): DossierCardView => ({
    ...{ dossierId, contractId: '', contractName: '', entityName: '', entityFiness: '', campaignLabel: '', year: 2025, rate: 10 },
    ...{ filled: 1, required: 10, mayAnswer, mayClose: false, state: { label: '', tone: 'info' } },
    deadline: at === null ? null : { key: 'k', lastDay: at, at, days: 1, workingDays: 1 },
  });
  const order = byUrgency([
    card('read', false, '2026-01-01'),
    card('late', true, '2026-05-01'),
    card('none', true, null),
    card('soon', true, '2026-04-01'),
  ]);
  expect(order.map(({ dossierId }) => dossierId)).toEqual(['soon', 'late', 'none', 'read']);
});
