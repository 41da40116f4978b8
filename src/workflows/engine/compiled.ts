import { type AnyStateMachine } from 'xstate';
import { type DeadlineDefinition, type Guard, type PluginUse, type TransitionDefinition, type WorkflowDefinition } from '../definition.js';
import { type StateNode, type StateTree } from './tree.js';

/** A transition with its number: the name under which XState is told that it is allowed. */
export interface CompiledTransition {
  readonly index: number;
  readonly event: string;
  readonly node: StateNode;
  readonly pointer: string;
  readonly definition: TransitionDefinition;
  readonly target: StateNode | undefined;
}

export interface CompiledDeadline {
  readonly key: string;
  readonly node: StateNode;
  readonly definition: DeadlineDefinition;
  /** Rank in the file. */
  readonly position: number;
}

/** A definition made ready once: every lookup that a step needs is a map. */
export interface Compiled {
  readonly definition: WorkflowDefinition;
  readonly hash: string;
  readonly tree: StateTree;
  readonly machine: AnyStateMachine;
  readonly transitions: readonly CompiledTransition[];
  /** By state path, then by event. */
  readonly byState: ReadonlyMap<string, ReadonlyMap<string, readonly CompiledTransition[]>>;
  readonly deadlines: ReadonlyMap<string, CompiledDeadline>;
  readonly deadlinesByState: ReadonlyMap<string, readonly CompiledDeadline[]>;
  /** Every guard that the definition asks, of transitions and of reminders. */
  readonly guards: readonly Guard[];
}

/** What XState hands back for us to do, in its order: exits, actions, entries. */
export type Marker =
  | { readonly kind: 'exited'; readonly path: string }
  | { readonly kind: 'entered'; readonly path: string }
  /** `index`: the transition that was taken; none where a state was done. */
  | { readonly kind: 'acted'; readonly actions: readonly PluginUse[]; readonly index?: number };
