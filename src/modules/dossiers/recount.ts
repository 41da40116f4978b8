import {
  type Answers,
  CONTRACT_ITSELF,
  countCompleteness,
  countContractPieces,
  type Counters,
  type Deposits,
  type Form,
} from '../../forms/index.js';
import { type Snapshot, type Workflow } from '../../workflows/index.js';
import { answersOf, type Content, depositsOf } from './content.js';
import { answerGrantsByAudience, contractDepositors } from './grants.js';

/** Where a dossier stands, for counting. */
export interface Standpoint {
  readonly workflow: Workflow;
  readonly snapshot: Snapshot;
  /** The counters of the audiences that may not answer any more are kept as they were (formats.md, status of a question). */
  readonly counters: Counters;
}

/** The one pure function behind percentages and closings: counters of every audience that may answer or deposit now. */
export function recount(form: Form, content: Content, { workflow, snapshot, counters }: Standpoint): Counters {
  const [answers, deposits] = [answersOf(content), depositsOf(content)];
  const counted = { ...counters, ...countCompleteness(form, answers, deposits, answerGrantsByAudience(workflow, snapshot)) };
  const depositors = contractDepositors(workflow, snapshot).filter((audience) =>
    form.evidence.some(({ filledBy }) => filledBy === audience),
  );
  return {
    ...counted,
    ...Object.fromEntries(depositors.map((audience) => [audience, withPieces(counted, audience, { form, answers, deposits })])),
  };
}

/** The questions of an audience by part, and the pieces that the contract itself requires of it. */
function withPieces(
  counted: Counters,
  audience: string,
  { form, answers, deposits }: { form: Form; answers: Answers; deposits: Deposits },
): Counters[string] {
  const pieces = countContractPieces(form, answers, deposits, audience);
  const parts = Object.entries(counted[audience] ?? {}).filter(([part]) => part !== CONTRACT_ITSELF);
  return Object.fromEntries(pieces.required === 0 ? parts : [...parts, [CONTRACT_ITSELF, pieces]]);
}
