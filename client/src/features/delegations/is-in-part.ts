import { type DelegationView } from '../../api/types.js';

/** Whether a delegation goes to some sections or establishments of its contract only. */
export function isInPart({ sections, establishments }: Pick<DelegationView, 'sections' | 'establishments'>): boolean {
  return sections !== null || establishments !== null;
}
