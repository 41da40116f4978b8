import { type VisibleRow } from './visible-rows.js';

export interface TreeMove {
  readonly kind: 'focus' | 'expand' | 'collapse' | 'open';
  readonly key: string;
}

type Reader = (rows: readonly VisibleRow[], index: number) => TreeMove | undefined;

const focusAt =
  (place: (index: number, last: number) => number): Reader =>
  (rows, index) => {
    const row = rows[place(index, rows.length - 1)];
    return row && { kind: 'focus', key: row.node.key };
  };

/** The keys of a tree, as ARIA names them: one stop, arrows inside. */
const MOVES: Readonly<Record<string, Reader>> = {
  ArrowDown: focusAt((index) => index + 1),
  ArrowUp: focusAt((index) => index - 1),
  Home: focusAt(() => 0),
  End: focusAt((_, last) => last),
  ArrowRight: (rows, index) => into(rows, index),
  ArrowLeft: (rows, index) => outOf(rows, index),
  Enter: (rows, index) => act(rows, index),
  ' ': (rows, index) => act(rows, index),
};

export function treeMove(key: string, rows: readonly VisibleRow[], focused: string): TreeMove | undefined {
  const index = rows.findIndex((row) => row.node.key === focused);
  return index < 0 ? undefined : MOVES[key]?.(rows, index);
}

function into(rows: readonly VisibleRow[], index: number): TreeMove | undefined {
  const row = rows[index];
  if (!row || row.node.question) return undefined;
  if (!row.expanded) return { kind: 'expand', key: row.node.key };
  const child = rows[index + 1];
  return child && { kind: 'focus', key: child.node.key };
}

function outOf(rows: readonly VisibleRow[], index: number): TreeMove | undefined {
  const row = rows[index];
  if (!row) return undefined;
  if (row.expanded) return { kind: 'collapse', key: row.node.key };
  return row.parent === null ? undefined : { kind: 'focus', key: row.parent };
}

function act(rows: readonly VisibleRow[], index: number): TreeMove | undefined {
  const row = rows[index];
  if (!row) return undefined;
  if (row.node.question) return { kind: 'open', key: row.node.key };
  return { kind: row.expanded ? 'collapse' : 'expand', key: row.node.key };
}
