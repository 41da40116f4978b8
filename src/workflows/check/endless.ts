import { type Problem } from '../../shared/problem.js';
import { doneOf } from '../definition.js';
import { resolveTarget, type StateNode, type StateTree } from '../engine/tree.js';
import { fault } from './problems.js';
import { type Subject } from './subject.js';

/** States that complete each other for ever, with no event in between: XState would never come back. */
export function endlessProblems({ tree, nodes }: Subject): Problem[] {
  const next = new Map(nodes.map((node) => [node, completedBy(tree, node)]));
  return nodes
    .filter((node) => reaches(node, node, next))
    .slice(0, 1)
    .map(({ pointer }) =>
      fault(
        'endless-completion',
        `${pointer}/onDone`,
        'L’état se termine aussitôt rentré, et revient à lui-même sans qu’aucun événement n’intervienne.',
      ),
    );
}

// The states with an `onDone` that may complete as soon as this one has: where it leads, all ends by itself.
function completedBy(tree: StateTree, node: StateNode): StateNode[] {
  const { onDone } = node.definition;
  const target = onDone === undefined ? undefined : resolveTarget(tree, node, doneOf(onDone).target);
  if (!target) return [];
  const resting = entered(target);
  return resting
    .filter(({ definition: { type } }) => type === 'final')
    .flatMap(completedWith)
    .filter(({ definition }) => definition.onDone !== undefined);
}

// Reaching its final state completes a state; a region completes, at most, the parallel states around it.
function completedWith(node: StateNode): StateNode[] {
  const { parent } = node;
  if (!parent) return [];
  return parent.parent?.definition.type === 'parallel' || parent.definition.type === 'parallel'
    ? [parent, ...completedWith(parent)]
    : [parent];
}

// The innermost states that entering one leads to by default.
function entered(node: StateNode): StateNode[] {
  if (node.children.size === 0) return [node];
  if (node.definition.type === 'parallel') return [...node.children.values()].flatMap(entered);
  const initial = node.children.get(node.definition.initial ?? '');
  return initial ? entered(initial) : [];
}

function reaches(from: StateNode, to: StateNode, next: ReadonlyMap<StateNode, readonly StateNode[]>): boolean {
  const seen = new Set<StateNode>();
  const pending = [...(next.get(from) ?? [])];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node === to) return true;
    if (seen.has(node)) continue;
    seen.add(node);
    pending.push(...(next.get(node) ?? []));
  }
  return false;
}
