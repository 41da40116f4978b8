import { type Period, type WorkflowDefinition } from '../definition.js';
import { type StateDescription, type TransitionDescription } from './description.js';

/** How a state is called before everybody: its label, else its key. */
export function wordFor({ label, path }: Pick<StateDescription, 'label' | 'path'>): string {
  if (typeof label === 'string') return label;
  const words = Object.values(label ?? {});
  return words.length > 0 ? [...new Set(words)].join(' / ') : path.slice(path.lastIndexOf('.') + 1);
}

/** « ARS (decide) », or « l'horloge ». */
export function actorsOf({ audiences }: WorkflowDefinition, by: TransitionDescription['by']): string {
  if (by === 'clock') return 'échéance';
  return by.map(({ audience, right }) => `${audiences[audience]?.label ?? audience} (${right})`).join(' ou ');
}

/** « 15 jours ouvrés ». */
export function lengthOf({ days, workingDays, months }: Period): string {
  if (workingDays !== undefined) return `${workingDays} jour${plural(workingDays)} ouvré${plural(workingDays)}`;
  return months === undefined ? `${days ?? 0} jour${plural(days ?? 0)}` : `${months} mois`;
}

function plural(count: number): string {
  return count > 1 ? 's' : '';
}
