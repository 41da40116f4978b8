import { type JsonSchema } from '../../shared/json.js';

/**
 * - `in-transaction`: runs before the step commits; a throw cancels the step. Database work only.
 * - `after-commit`: queued in the outbox with the step, delivered at least once. Everything else.
 */
export type EffectPhase = 'in-transaction' | 'after-commit';

/** Describes an effect; the module that owns it runs it, the engine only asks for it. */
export interface EffectPlugin {
  readonly type: string;
  readonly phase: EffectPhase;
  readonly paramsSchema: JsonSchema;
  /** Names of parameters that hold an audience: a definition may only name its own. */
  readonly audienceParams?: readonly string[];
}

export function defineEffect(effect: EffectPlugin): EffectPlugin {
  return Object.freeze(effect);
}
