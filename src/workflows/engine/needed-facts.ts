import { type Guard } from '../definition.js';
import { type WorkflowPlugins } from '../plugins/workflow-plugins.js';

/** The plugin guards that an expression is made of, engine's own included, in its order. */
export function guardUses(guard: Guard | undefined): Extract<Guard, { type: string }>[] {
  if (guard === undefined) return [];
  if ('all' in guard) return guard.all.flatMap(guardUses);
  if ('any' in guard) return guard.any.flatMap(guardUses);
  return 'not' in guard ? guardUses(guard.not) : [guard];
}

/** The facts that these guards read, each once: what the caller must gather. */
export function neededFacts(guards: readonly (Guard | undefined)[], plugins: WorkflowPlugins): string[] {
  const needs = guards.flatMap(guardUses).flatMap(({ type }) => plugins.guards.find(type)?.needs ?? []);
  return [...new Set(needs)];
}
