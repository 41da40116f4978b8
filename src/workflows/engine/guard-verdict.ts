import { type Json } from '../../shared/json.js';
import { type Reason } from '../../shared/reason.js';
import { type Guard, type PluginUse } from '../definition.js';
import { type Facts } from '../model.js';
import { type Decision, refused } from '../plugins/guard-plugin.js';
import { type WorkflowPlugins } from '../plugins/workflow-plugins.js';
import { engineGuards, type Moment } from './engine-guards.js';

/** Everything that a guard may be decided on. */
export interface Circumstances extends Moment {
  readonly audience: string | undefined;
  readonly facts: Facts;
}

/** Why the guard refuses; an empty list when it allows. */
export function reasonsAgainst(guard: Guard | undefined, on: Circumstances, plugins: WorkflowPlugins): readonly Reason[] {
  if (guard === undefined) return [];
  if ('all' in guard) return guard.all.flatMap((inner) => reasonsAgainst(inner, on, plugins));
  if ('any' in guard) {
    const refusals = guard.any.map((inner) => reasonsAgainst(inner, on, plugins));
    return refusals.some((reasons) => reasons.length === 0) ? [] : refusals.flat();
  }
  if ('not' in guard) return negated(guard.not, on, plugins);
  const decision = decide(guard, on, plugins);
  return decision.allowed ? [] : [decision.reason];
}

function decide({ type, params = {} }: PluginUse, on: Circumstances, plugins: WorkflowPlugins): Decision {
  const own = engineGuards.find(type);
  if (own) return own.decide(params, on);
  const plugin = plugins.guards.get(type);
  const missing = plugin.needs.find((fact) => !(fact in on.facts));
  if (missing !== undefined) return refused('fact-missing', { fact: missing });
  return plugin.decide(params, on.facts, { audience: on.audience });
}

// A fact that is missing speaks neither for a guard nor for its contrary.
function negated(guard: Guard, on: Circumstances, plugins: WorkflowPlugins): readonly Reason[] {
  const reasons = reasonsAgainst(guard, on, plugins);
  const unknown = reasons.filter(({ code }) => code === 'fact-missing');
  if (reasons.length > 0) return unknown;
  return 'type' in guard ? [{ code: `already-${guard.type}`, params: scalars(guard.params) }] : [{ code: 'condition-met' }];
}

function scalars(params: Readonly<Record<string, Json>> = {}): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(params).filter(
      (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  );
}
