import { type AnswerGrant, type Answers, type Counters, type Deposits, type Form, type QuestionStatus } from '../model.js';
import { countersOf } from './completeness.js';
import { type AcceptsAnswer, fillsOf, statusesOf } from './statuses.js';

/** Active grants by audience. */
export type AudienceGrants = Readonly<Record<string, readonly AnswerGrant[]>>;

/** The rule of dots and percentage, on the server's validators or on the browser's. */
export interface StatusRules {
  /** Dots of one person, question by question, in reading order. */
  readonly questionStatuses: (form: Form, answers: Answers, deposits: Deposits, mine: readonly AnswerGrant[]) => readonly QuestionStatus[];
  /** Counters of every audience, by part, over the whole dossier. */
  readonly countCompleteness: (form: Form, answers: Answers, deposits: Deposits, grants: AudienceGrants) => Counters;
}

export function statusRules(accepts: AcceptsAnswer): StatusRules {
  return {
    questionStatuses: (form, answers, deposits, mine) => statusesOf(form, fillsOf(form, answers, deposits, accepts), answers, mine),
    countCompleteness: (form, answers, deposits, grants) => countersOf(form, fillsOf(form, answers, deposits, accepts), grants),
  };
}
