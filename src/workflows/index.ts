export { checkWorkflow } from './check/check-workflow.js';
export { loadCheckedWorkflow, loadedWorkflow, loadWorkflow } from './load.js';
export { Workflow } from './engine/workflow.js';
export { ForeignSnapshotError, InvalidWorkflowError, ReplayDivergedError, TransitionRefusedError } from './errors.js';
export { firstPartyPlugins } from './plugins/first-party.js';
export { type EffectPhase, type EffectPlugin, defineEffect } from './plugins/effect-plugin.js';
export { ALLOWED, type Decision, defineGuard, type GuardContext, type GuardPlugin, refused } from './plugins/guard-plugin.js';
export { type WorkflowPlugins } from './plugins/workflow-plugins.js';
export { canonicalHash, canonicalText } from './journal/canonical-hash.js';
export { hashJournalRow } from './journal/hash-journal-row.js';
export { replay } from './journal/replay.js';
export { fromXState } from './conversion/from-xstate.js';
export { toXState, type XStateConfig } from './conversion/to-xstate.js';
export { describe as describeWorkflow, type StateDescription, type TransitionDescription } from './describe/description.js';
export { happened } from './describe/happened.js';
export { toMermaid } from './describe/mermaid.js';
export { toTextList } from './describe/text-list.js';
export { type Path, type PathStep, shortestPaths } from './graph/shortest-paths.js';
export { addWorkingDays, workingDaysBetween } from './calendar/working-days.js';
export { type WorkflowDefinition } from './definition.js';
export {
  type ActionRequest,
  type Actor,
  type ArmedDeadline,
  type AudienceGrant,
  type AvailableEvent,
  type Band,
  type Calendar,
  type Delegator,
  type DocumentLevel,
  type Expected,
  type Facts,
  type GrantScope,
  type JournalDraft,
  type Occurrence,
  type Permit,
  type Snapshot,
  type Standing,
  type StandingAs,
  type StateValue,
  type Step,
  type Timer,
  type Tone,
  type Verb,
  VERBS,
  type Window,
} from './model.js';
