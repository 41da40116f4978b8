import { type Dot, type QuestionStateView } from '../../../api/types.js';
import { type EntryNode } from './entry-tree.js';

/** What a branch says of its questions, for the person who reads it. */
export interface RollUp {
  readonly dot: 'todo' | 'done' | 'locked';
  readonly required: number;
  readonly filled: number;
  /** Rounded down: 99,9 reads 99. Null when nothing is required. */
  readonly rate: number | null;
}

export type States = ReadonlyMap<string, QuestionStateView>;

const WAITING: ReadonlySet<Dot> = new Set<Dot>(['todo', 'confirm']);

/** Red if any is red, else green if any is green, else grey (formats.md, « Status of one question »). */
export function rollUps(nodes: readonly EntryNode[], states: States): ReadonlyMap<string, RollUp> {
  const all = new Map<string, RollUp>();
  const visit = (node: EntryNode): readonly QuestionStateView[] => {
    if (node.question) return stateOf(states, node.question.key);
    const leaves = node.children.flatMap(visit);
    all.set(node.key, sum(leaves));
    return leaves;
  };
  nodes.forEach(visit);
  return all;
}

function stateOf(states: States, key: string): readonly QuestionStateView[] {
  const state = states.get(key);
  return state?.visible ? [state] : [];
}

function sum(leaves: readonly QuestionStateView[]): RollUp {
  const counted = leaves.filter((leaf) => leaf.required && leaf.editable);
  const required = counted.length;
  const filled = counted.filter((leaf) => leaf.filled).length;
  return { dot: dotOf(leaves), required, filled, rate: required === 0 ? null : Math.floor((100 * filled) / required) };
}

function dotOf(leaves: readonly QuestionStateView[]): RollUp['dot'] {
  if (leaves.some((leaf) => WAITING.has(leaf.dot))) return 'todo';
  return leaves.some((leaf) => leaf.dot === 'done') ? 'done' : 'locked';
}
