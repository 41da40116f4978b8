import { type Counters, countCompleteness, type Form } from '../../forms/index.js';
import { type Snapshot, type Workflow } from '../../workflows/index.js';
import { answersOf, type Content, depositsOf } from './content.js';
import { answerGrantsByAudience } from './grants.js';

/** Where a dossier stands, for counting. */
export interface Standpoint {
  readonly workflow: Workflow;
  readonly snapshot: Snapshot;
  /** The counters of the audiences that may not answer any more are kept as they were (formats.md, status of a question). */
  readonly counters: Counters;
}

/** The one pure function behind percentages and closings: counters of every audience that may answer now. */
export function recount(form: Form, content: Content, { workflow, snapshot, counters }: Standpoint): Counters {
  const grants = answerGrantsByAudience(workflow, snapshot);
  return { ...counters, ...countCompleteness(form, answersOf(content), depositsOf(content), grants) };
}
