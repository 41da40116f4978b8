import { type AnswerGrant, type Counters } from '../../forms/index.js';
import { type OpenDossier } from './dossier-access.js';
import { answerGrants, grantsFor } from './grants.js';
import { countedAudience, type Progress, progressOf } from './progress.js';

/** One dossier through the eyes of one person: what they may do, and whose percentage they read. */
export interface Viewpoint extends OpenDossier {
  /** As whom they read the band. */
  readonly audience: string | undefined;
  /** Whose questions their percentage counts. */
  readonly counted: string | undefined;
  readonly mayAnswer: readonly AnswerGrant[];
  readonly mayAttach: readonly AnswerGrant[];
  readonly mayWithdraw: readonly AnswerGrant[];
  /** What the counted audience may answer now, whoever the person. */
  readonly countedGrants: readonly AnswerGrant[];
}

export function viewpoint({ subject, actor }: OpenDossier): Viewpoint {
  const { workflow, snapshot, counters } = subject;
  const permits = workflow.permissions(snapshot, actor);
  const counted = countedAudience(workflow, actor, counters);
  return {
    subject,
    actor,
    audience: workflow.audiencesOf(actor)[0],
    counted,
    mayAnswer: grantsFor(permits, 'answer'),
    mayAttach: grantsFor(permits, 'attach'),
    mayWithdraw: grantsFor(permits, 'withdraw'),
    countedGrants: counted === undefined ? [] : answerGrants(workflow, snapshot, counted),
  };
}

export function progressAt({ subject, counted }: Viewpoint, counters: Counters = subject.counters): Progress {
  return progressOf(counters, counted);
}
