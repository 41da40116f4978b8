import { type FormQuestion, isGranted, questionStatuses } from '../../forms/index.js';
import { type Reason } from '../../shared/reason.js';
import { answersOf, type Content, depositsOf, type HeldQuestion, type Viewpoint } from '../dossiers/index.js';

/** Why this person may add no document to this question now; none = they may (C3, C4). */
export function reasonsAgainstAttaching({ view, form: { form }, question }: HeldQuestion, content: Content): Reason[] {
  const status = questionStatuses(form, answersOf(content), depositsOf(content), view.mayAttach).find(({ key }) => key === question.key);
  if (!status?.visible) return [{ code: 'question-hidden' }];
  return view.mayAttach.some((grant) => isGranted(grant, question)) ? [] : [lackOf(question, view)];
}

/** Before a byte is read: whether this person may add a document to anything of this dossier. */
export function reasonsAgainstAnything({ mayAttach, subject: { workflow, snapshot }, audience }: Viewpoint): Reason[] {
  if (mayAttach.length > 0) return [];
  return [{ code: 'attach-not-open', params: { state: workflow.band(snapshot, audience).label } }];
}

function lackOf(question: FormQuestion, { mayAttach }: Viewpoint): Reason {
  const elsewhere = mayAttach.some(({ part, filledBy }) => isGranted({ part, filledBy }, question));
  return { code: elsewhere ? 'attach-other-instance' : 'attach-not-yours' };
}
