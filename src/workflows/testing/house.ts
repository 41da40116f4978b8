import { type Claim, type StateDefinition, type WorkflowDefinition } from '../definition.js';

const KEEPER: readonly Claim[] = [{ audience: 'gardien', right: 'decide' }];
const VISITOR: readonly Claim[] = [{ audience: 'visiteur', right: 'answer' }];
const RING = { by: VISITOR, actions: [{ type: 'record', params: { instant: 'appel' } }] };

function floor(event: string, by: readonly Claim[]): StateDefinition {
  return { initial: 'a-voir', states: { 'a-voir': { on: { [event]: { by, target: 'vu' } } }, vu: { type: 'final' } } };
}

/** A house that is visited: nested and parallel states, both kinds of deadline, and every kind of guard. */
export const HOUSE: WorkflowDefinition = {
  format: 1,
  id: 'maison',
  version: '2026.1.0',
  label: 'Une maison',
  subject: 'dossier',
  windows: { visites: 'Visites' },
  instants: { appel: 'Appel' },
  audiences: { gardien: { label: 'Gardien', who: 'agency' }, visiteur: { label: 'Visiteur', who: 'party' } },
  events: {
    SONNER: { label: 'Sonner' },
    ENTRER: { label: 'Entrer' },
    SORTIR: { label: 'Sortir' },
    VOIR_HAUT: { label: 'Voir le haut' },
    VOIR_BAS: { label: 'Voir le bas' },
    VALIDER: { label: 'Valider' },
    FIN_VISITES: { label: 'Fin des visites' },
    FIN_BILAN: { label: 'Fin du bilan' },
  },
  initial: 'repos',
  states: {
    repos: { label: 'Repos', on: { SONNER: RING, ENTRER: { by: VISITOR, target: 'visite', guard: { type: 'complete' } } } },
    visite: {
      label: 'Visite',
      initial: 'tour',
      deadlines: { 'fin-visites': { at: { window: 'visites', edge: 'close' }, event: 'FIN_VISITES' } },
      on: {
        SORTIR: { by: KEEPER, target: 'repos' },
        FIN_VISITES: { by: 'clock', target: 'fin', actions: [{ type: 'mark', params: { mark: 'd-office' } }] },
      },
      states: {
        tour: { type: 'parallel', onDone: 'bilan', states: { haut: floor('VOIR_HAUT', KEEPER), bas: floor('VOIR_BAS', VISITOR) } },
        bilan: {
          deadlines: { 'fin-bilan': { at: { since: 'appel', days: 2 }, event: 'FIN_BILAN' } },
          on: {
            SONNER: RING,
            VALIDER: {
              by: KEEPER,
              target: '#fin',
              guard: {
                all: [
                  { type: 'other-person', params: { event: 'VOIR_HAUT' } },
                  { type: 'recorded', params: { instant: 'appel' } },
                ],
              },
              actions: [{ type: 'notify', params: { mail: 'M01', to: 'visiteur' } }],
            },
            FIN_BILAN: { by: 'clock', target: '#repos' },
          },
        },
      },
    },
    fin: { label: 'Fin', type: 'final' },
  },
};

export const VISITS = { visites: { open: '2026-05-04', close: '2026-05-12' } };
