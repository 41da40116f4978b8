import { type Counter } from '../model.js';

/** « Pourcentage de remplissage »: rounded down, so that 99.9 never reads 100 [S4-23]; null (« sans objet ») when nothing is required. */
export function fillRate({ required, filled }: Counter): number | null {
  return required === 0 ? null : Math.floor((100 * filled) / required);
}
