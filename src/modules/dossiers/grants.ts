import { type AnswerGrant, type FormQuestion, isGranted } from '../../forms/index.js';
import { type Actor, type Delegator, type Permit, type Snapshot, type Verb, type Workflow } from '../../workflows/index.js';

/** The two engines do not know each other: a person's permits, said in the form engine's words, for one verb. */
export function grantsFor(permits: readonly Permit[], verb: Verb): AnswerGrant[] {
  return permits
    .filter(({ do: verbs, on }) => verbs.includes(verb) && reachesQuestions(verb, on.documents))
    .map(({ on: { part, filledBy }, instances, within }) => ({ part, filledBy, instances, sections: within?.sections }));
}

/** A grant on documents of other levels opens no question. */
function reachesQuestions(verb: Verb, documents: readonly string[] | undefined): boolean {
  return verb === 'answer' || documents === undefined || documents.includes('question');
}

/** What each audience may answer now, whoever the person: what is counted. An audience without any is absent. */
export function answerGrantsByAudience(workflow: Workflow, snapshot: Snapshot): Record<string, AnswerGrant[]> {
  const active = Object.keys(workflow.audiences).map((audience): [string, AnswerGrant[]] => [
    audience,
    answerGrants(workflow, snapshot, audience),
  ]);
  return Object.fromEntries(active.filter(([, grants]) => grants.length > 0));
}

export function answerGrants(workflow: Workflow, snapshot: Snapshot, audience: string): AnswerGrant[] {
  return workflow
    .grants(snapshot, audience)
    .filter(({ do: verbs }) => verbs.includes('answer'))
    .map(({ part, filledBy }) => ({ part, filledBy }));
}

/** The audiences that may add documents to the contract itself now. */
export function contractDepositors(workflow: Workflow, snapshot: Snapshot): string[] {
  const deposits = ({ do: verbs, documents }: ReturnType<Workflow['grants']>[number]): boolean =>
    verbs.includes('attach') && documents?.includes('contract') === true;
  return Object.keys(workflow.audiences).filter((audience) => workflow.grants(snapshot, audience).some(deposits));
}

/** In whose name a person writes to a question, or to what stands by none: nobody else's, where they may do so themselves. */
export function delegatorFor(
  { subject: { workflow, snapshot }, actor }: { subject: { workflow: Workflow; snapshot: Snapshot }; actor: Actor },
  verb: Verb,
  question: FormQuestion | undefined,
): Delegator | undefined {
  const permits = workflow.permissions(snapshot, actor);
  if (permits.every(({ onBehalfOf }) => !onBehalfOf)) return undefined;
  const allows = (permit: Permit): boolean =>
    question === undefined
      ? permit.do.includes(verb) && !permit.within
      : grantsFor([permit], verb).some((grant) => isGranted(grant, question));
  const used = permits.filter(allows);
  return used.some(({ onBehalfOf }) => !onBehalfOf) ? undefined : used[0]?.onBehalfOf;
}
