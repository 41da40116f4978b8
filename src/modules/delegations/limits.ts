import { type Reason } from '../../shared/reason.js';
import { type Parts } from './parts.js';
import { READ, RIGHTS_ON_QUESTIONS } from './rights.js';

/** What is delegated of one contract. */
interface Limited {
  readonly rights: readonly string[];
  readonly contractIds: readonly string[] | null;
  readonly sections: readonly string[] | null;
  readonly establishments: readonly string[] | null;
}

export function isLimited({ sections, establishments }: Pick<Limited, 'sections' | 'establishments'>): boolean {
  return sections !== null || establishments !== null;
}

/** Why a delegation cannot be limited so: it names parts of one contract, and lends what is done question by question. */
export function reasonsAgainstLimits(limited: Limited, parts: Parts): Reason[] {
  if (!isLimited(limited)) return [];
  if (limited.contractIds?.length !== 1) return [{ code: 'delegation-limit-one-contract' }];
  const whole = limited.rights.filter((right) => right !== READ && !RIGHTS_ON_QUESTIONS.includes(right));
  return [...whole.map((right) => ({ code: 'delegation-right-of-whole', params: { right } })), ...reasonsAgainstParts(limited, parts)];
}

function reasonsAgainstParts({ sections, establishments }: Limited, parts: Parts): Reason[] {
  const known = areAmong(sections, parts.sections) && areAmong(establishments, parts.establishments);
  const named = [sections, establishments].every((ids) => ids === null || ids.length > 0);
  return [...(named ? [] : [{ code: 'delegation-limit-empty' }]), ...(known ? [] : [{ code: 'delegation-part-absent' }])];
}

function areAmong(ids: readonly string[] | null, parts: Parts['sections']): boolean {
  return (ids ?? []).every((id) => parts.some((part) => part.id === id));
}
