export { CounterKeeper, FactProvider, WorkflowEffect } from './contributions.decorators.js';
export { type EffectCause, type EffectRequest, type EffectRow, effectRows } from './effect-request.js';
export { FactGatherer } from './fact-gatherer.js';
export { IdempotencyKey } from './idempotency-key.decorator.js';
export { attempt, type Attempt, type Receipt, replayed, type StoredReceipt } from './receipt.js';
export { DossierAbsentError, DossierMovedError, IdempotencyKeyMissingError, IdempotencyKeyReusedError } from './runtime.errors.js';
export { type StoredCounters, type Subject } from './subject.js';
export { type EventRequest, WorkflowRuntime } from './workflow-runtime.service.js';
export { WorkflowRuntimeModule } from './workflow-runtime.module.js';
