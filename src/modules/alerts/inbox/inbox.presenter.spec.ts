import { type Workflow } from '../../../workflows/index.js';
import { groups } from './inbox.presenter.js';
import { type InboxRow } from './inbox.store.js';

const ROW: InboxRow = {
  ...{ dossierId: 'd-1', contractId: 'c-1', contract: 'CAQES', entity: 'CH', year: 2025, campaign: 'Campagne', workflowHash: 'h' },
  ...{ kind: 'content', event: 'attach', actor: 'p-1', actorName: 'Ada', at: new Date('2026-03-10T09:00:00Z'), count: 1 },
  ...{ question: null, unread: true },
};
const WORKFLOWS = new Map([
  ['h', { definition: { events: { CLORE: { label: 'Clore la saisie', past: 'Saisie close' } } } } as unknown as Workflow],
]);

describe('groups', () => {
  it.each([
    ['attach', 1, 'document', '1 document ajouté'],
    ['attach', 3, 'document', '3 documents ajoutés'],
    ['withdraw', 2, 'document', '2 documents retirés'],
    ['message', 1, 'message', '1 message entre collègues'],
    ['message', 2, 'message', '2 messages entre collègues'],
    ['answer', 12, 'answer', '12 réponses enregistrées'],
  ])('counts what somebody did in a day: %s × %i', (event, count, kind, label) => {
    expect(groups([{ ...ROW, event, count }], WORKFLOWS)[0]?.alerts[0]).toMatchObject({ kind, label, who: 'Ada' });
  });

  it('says what has happened in the workflow’s words, and who the clock is', () => {
    const step = { ...ROW, kind: 'event' as const, event: 'CLORE', actor: 'clock', actorName: '' };

    expect(groups([step], WORKFLOWS)[0]?.alerts[0]).toMatchObject({ kind: 'step', label: 'Saisie close', who: 'Échéance automatique' });
  });

  it('puts a contract’s movements together and counts those not read', () => {
    const rows = [ROW, { ...ROW, dossierId: 'd-2' }, { ...ROW, unread: false }];

    expect(groups(rows, WORKFLOWS).map(({ dossierId, unread, alerts }) => [dossierId, unread, alerts.length])).toEqual([
      ['d-1', 1, 2],
      ['d-2', 1, 1],
    ]);
  });
});
