import { type FormQuestion, isGranted } from '../../forms/index.js';
import { type Reason } from '../../shared/reason.js';
import { answerGrantsByAudience } from './grants.js';
import { outsideDelegation } from './outside-delegation.js';
import { type Viewpoint } from './viewpoint.js';

/** Why this person may not answer this question now; none = they may. */
export function reasonsAgainstAnswering(question: FormQuestion, visible: boolean, view: Viewpoint): Reason[] {
  if (!visible) return [{ code: 'question-hidden' }];
  if (view.mayAnswer.some((grant) => isGranted(grant, question))) return [];
  return [lackOf(question, view)];
}

function lackOf(question: FormQuestion, view: Viewpoint): Reason {
  return outsideDelegation(view, 'answer', question) ?? ownLack(question, view);
}

function ownLack(question: FormQuestion, { subject: { workflow, snapshot }, actor, audience, mayAnswer }: Viewpoint): Reason {
  const open = Object.entries(answerGrantsByAudience(workflow, snapshot))
    .filter(([, grants]) => grants.some((grant) => isGranted(grant, question)))
    .map(([audience]) => audience);
  if (open.length === 0) return { code: 'answer-not-open', params: { state: workflow.band(snapshot, audience).label } };
  const own = workflow.audiencesOf(actor);
  if (!open.some((audience) => own.includes(audience)))
    return { code: 'answer-not-yours', params: { filledBy: workflow.audiences[question.filledBy]?.label ?? question.filledBy } };
  const elsewhere = mayAnswer.some(({ part, filledBy }) => isGranted({ part, filledBy }, question));
  return elsewhere ? { code: 'answer-other-instance' } : { code: 'right-missing', params: { right: 'answer' } };
}
