import { DomainError } from '../shared/domain-error.js';
import { type Problem } from '../shared/problem.js';
import { type Reason } from '../shared/reason.js';

/** The document is not a workflow that may run; `details.problems` says where and why, in French. */
export class InvalidWorkflowError extends DomainError {
  readonly code = 'workflow.invalid';
  readonly kind = 'invalid';

  constructor(readonly problems: readonly Problem[]) {
    super(`Invalid workflow: ${problems.map(({ code, pointer }) => `${code} at ${pointer || '/'}`).join(', ')}`, { problems });
  }
}

/** This event may not happen now, or not by this person; `details.reasons` says why. Nothing has changed. */
export class TransitionRefusedError extends DomainError {
  readonly code = 'workflow.refused';
  readonly kind = 'refused';

  constructor(
    readonly event: string,
    readonly reasons: readonly Reason[],
  ) {
    super(`${event} refused: ${reasons.map(({ code }) => code).join(', ')}`, { event, reasons });
  }
}

/** A persisted snapshot names a state that its definition does not have: it was restored on another version. */
export class ForeignSnapshotError extends DomainError {
  readonly code = 'workflow.foreign-snapshot';
  readonly kind = 'malformed';
}

/** A replay does not lead where the journal says it led. */
export class ReplayDivergedError extends DomainError {
  readonly code = 'workflow.replay-diverged';
  readonly kind = 'conflict';
}
