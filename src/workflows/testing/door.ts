import { type WorkflowDefinition } from '../definition.js';
import { type Actor } from '../model.js';

const KEEPER = [{ audience: 'gardien', right: 'decide' }];

/** A door: the engine is tested on something that everyone knows, never on the product's own definitions. */
export const DOOR: WorkflowDefinition = {
  format: 1,
  id: 'porte',
  version: '2026.1.0',
  label: 'Une porte',
  subject: 'dossier',
  parts: { serrure: 'Serrure' },
  windows: { journee: 'Journée' },
  instants: { sonnette: 'Sonnette', reponse: 'Réponse' },
  audiences: {
    gardien: { label: 'Gardien', who: 'agency' },
    habitant: { label: 'Habitant', who: 'party' },
    serrurier: { label: 'Serrurier', who: { body: 'serrurerie' } },
  },
  events: {
    SONNER: { label: 'Sonner' },
    REPONDRE: { label: 'Répondre' },
    OUVRIR: { label: 'Ouvrir', confirm: 'La porte restera ouverte.' },
    FERMER: { label: 'Fermer', reason: 'required' },
    FIN_JOURNEE: { label: 'Fin de la journée' },
    PROLONGER: {
      label: 'Prolonger',
      form: {
        type: 'object',
        additionalProperties: false,
        required: ['jusquAu'],
        properties: { jusquAu: { type: 'string', format: 'date', title: 'Jusqu’au' } },
      },
    },
    CONDAMNER: { label: 'Condamner' },
  },
  initial: 'fermee',
  states: {
    fermee: {
      label: { habitant: 'Fermée', '*': 'Porte fermée' },
      tone: 'warning',
      on: {
        SONNER: { by: [{ audience: 'habitant', right: 'read' }], actions: [{ type: 'record', params: { instant: 'sonnette' } }] },
        OUVRIR: [
          { by: [{ audience: 'habitant', right: 'answer' }], target: 'ouverte', guard: { type: 'complete' } },
          {
            by: KEEPER,
            target: 'ouverte',
            guard: { type: 'recorded', params: { instant: 'sonnette' } },
            actions: [{ type: 'notify', params: { mail: 'M01', to: 'habitant' } }],
          },
        ],
        CONDAMNER: { by: KEEPER, target: 'condamnee', guard: { not: { type: 'recorded', params: { instant: 'sonnette' } } } },
      },
    },
    ouverte: {
      label: 'Ouverte',
      grants: [{ audience: 'habitant', right: 'answer', do: ['answer', 'comment'], on: { part: 'serrure' } }],
      onContent: { attach: [{ type: 'notify', params: { mail: 'M06', to: 'gardien' } }] },
      deadlines: {
        'fin-journee': {
          at: { window: 'journee', edge: 'close' },
          event: 'FIN_JOURNEE',
          hold: { from: 'sonnette', until: 'reponse', mode: 'extend' },
          reminders: [
            {
              before: { workingDays: 2 },
              unless: { type: 'complete', params: { audience: 'habitant' } },
              actions: [{ type: 'notify', params: { mail: 'M05', to: 'habitant' } }],
            },
          ],
        },
      },
      on: {
        SONNER: { by: [{ audience: 'serrurier', right: 'read' }], actions: [{ type: 'record', params: { instant: 'sonnette' } }] },
        REPONDRE: { by: KEEPER, actions: [{ type: 'record', params: { instant: 'reponse' } }] },
        PROLONGER: { by: KEEPER, actions: [{ type: 'set-deadline', params: { deadline: 'fin-journee', from: 'jusquAu' } }] },
        FERMER: { by: [...KEEPER, { audience: 'habitant', right: 'close' }], target: 'fermee' },
        FIN_JOURNEE: { by: 'clock', target: 'fermee', actions: [{ type: 'mark', params: { mark: 'fermee-d-office' } }] },
      },
    },
    condamnee: { label: 'Condamnée', type: 'final' },
  },
};

export const CALENDAR = { journee: { open: '2026-05-04', close: '2026-05-07' } };
export const MORNING = '2026-05-04T08:00:00.000Z';

export function keeper(id = 'gardien-1', rights: readonly string[] = ['decide', 'read']): Actor {
  return { id, standings: [{ as: 'agency', rights }] };
}

export function inhabitant(...rights: string[]): Actor {
  return { id: 'habitant-1', standings: [{ as: 'party', rights }] };
}

export const LOCKSMITH: Actor = { id: 'serrurier-1', standings: [{ as: { body: 'serrurerie' }, rights: ['read'] }] };

/** The facts that let everything pass. */
export const ALL_DONE = { completeness: {}, evaluations: {}, contestations: { open: 0 } };
