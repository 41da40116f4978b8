import { type JSONSchemaType } from 'ajv/dist/2020.js';
import { type JsonSchema } from '../../shared/json.js';
import { type Reason } from '../../shared/reason.js';
import { type Facts } from '../model.js';

export type Decision = { readonly allowed: true } | { readonly allowed: false; readonly reason: Reason };

export const ALLOWED: Decision = { allowed: true };

export function refused(code: string, params?: Reason['params']): Decision {
  return { allowed: false, reason: params ? { code, params } : { code } };
}

/** As whom the person acts; absent when the clock does, or when a reminder asks. */
export interface GuardContext {
  readonly audience: string | undefined;
}

/** A condition on facts gathered beforehand. Pure: it reads nothing else, and says why it refuses. */
export interface GuardPlugin {
  readonly type: string;
  /** Names of the facts it reads; a step that lacks one is refused. */
  readonly needs: readonly string[];
  readonly paramsSchema: JsonSchema;
  decide(params: unknown, facts: Facts, context: GuardContext): Decision;
  /** French problem for parameters that the schema alone cannot judge; `byClock`: nobody's audience is known. */
  paramsProblem?(params: unknown, use: { readonly byClock: boolean }): string | undefined;
}

interface TypedGuard<Params> extends GuardPlugin {
  readonly paramsSchema: JSONSchemaType<Params>;
  decide(params: Params, facts: Facts, context: GuardContext): Decision;
  paramsProblem?(params: Params, use: { readonly byClock: boolean }): string | undefined;
}

/** Forgets `Params`, safely: a definition loads only once its parameters have matched `paramsSchema`. */
export function defineGuard<Params>(guard: TypedGuard<Params>): GuardPlugin {
  return Object.freeze(guard);
}
