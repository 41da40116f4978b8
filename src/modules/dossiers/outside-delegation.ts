import { type FormQuestion, isGranted } from '../../forms/index.js';
import { type Reason } from '../../shared/reason.js';
import { type Verb } from '../../workflows/index.js';
import { grantsFor } from './grants.js';
import { type Viewpoint } from './viewpoint.js';

/**
 * Why a delegation limited to a part of the contract does not reach this question, or what stands by none: nothing where no
 * delegation would allow the act, were it not limited. Asked once the act is refused.
 */
export function outsideDelegation(
  { subject: { workflow, snapshot }, actor }: Pick<Viewpoint, 'subject' | 'actor'>,
  verb: Verb,
  question: FormQuestion | undefined,
): Reason | undefined {
  const limited = workflow.permissions(snapshot, actor).filter(({ within, do: verbs }) => within !== undefined && verbs.includes(verb));
  const [lent] = question === undefined ? limited : limited.filter((permit) => wouldReach(permit, verb, question));
  return lent && { code: 'delegation-out-of-scope', params: { by: lent.onBehalfOf?.name ?? '' } };
}

function wouldReach(permit: Parameters<typeof grantsFor>[0][number], verb: Verb, question: FormQuestion): boolean {
  return grantsFor([permit], verb).some(({ part, filledBy }) => isGranted({ part, filledBy }, question));
}
