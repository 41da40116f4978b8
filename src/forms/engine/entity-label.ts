import { type EntityFacts } from '../model.js';

/** « EJ - 990000010 - CH DE VALOMBRE » [S4-19]; « ET - … » for a site. */
export function entityLabel(entity: EntityFacts, instance: string): string {
  const kind = instance.startsWith('et:') ? 'ET' : 'EJ';
  return `${kind} - ${entity.finess} - ${entity.name}`;
}
