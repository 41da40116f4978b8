import { type EntryNode } from './entry-tree.js';
import { type States } from './roll-up.js';

export type EntryFilter = 'all' | 'todo' | 'confirm';
export const ENTRY_FILTERS: readonly EntryFilter[] = ['all', 'todo', 'confirm'];

/** One row on the screen, with what a screen reader needs to place it. */
export interface VisibleRow {
  readonly node: EntryNode;
  readonly parent: string | null;
  readonly expanded: boolean;
  readonly position: number;
  readonly siblings: number;
}

export interface TreeReading {
  readonly states: States;
  readonly filter: EntryFilter;
  readonly collapsed: ReadonlySet<string>;
  /** A question that stays in the list although the filter would drop it: the one being answered. */
  readonly kept: string | null;
}

/** Rows in reading order: hidden questions and branches without any question left are dropped. */
export function visibleRows(nodes: readonly EntryNode[], reading: TreeReading, parent: string | null = null): readonly VisibleRow[] {
  const shown = nodes.filter((node) => isShown(node, reading));
  return shown.flatMap((node, index) => {
    const expanded = node.question === null && !reading.collapsed.has(node.key);
    const row: VisibleRow = { node, parent, expanded, position: index + 1, siblings: shown.length };
    return expanded ? [row, ...visibleRows(node.children, reading, node.key)] : [row];
  });
}

function isShown(node: EntryNode, reading: TreeReading): boolean {
  if (!node.question) return node.children.some((child) => isShown(child, reading));
  const state = reading.states.get(node.question.key);
  if (!state?.visible) return false;
  return reading.filter === 'all' || state.dot === reading.filter || node.question.key === reading.kept;
}

/** How many questions each filter holds. */
export function filterCounts(states: States): Readonly<Record<EntryFilter, number>> {
  const visible = [...states.values()].filter((state) => state.visible);
  return {
    all: visible.length,
    todo: visible.filter((state) => state.dot === 'todo').length,
    confirm: visible.filter((state) => state.dot === 'confirm').length,
  };
}
