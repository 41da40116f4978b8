import { type KeyboardEvent, type ReactElement, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { entryWords } from '../../../i18n/fr/entry.js';
import { type RollUp, type States } from './roll-up.js';
import { treeMove } from './tree-keys.js';
import { rowId, TreeRow } from './tree-row.js';
import { type VisibleRow } from './visible-rows.js';

interface QuestionTreeProps {
  readonly rows: readonly VisibleRow[];
  readonly states: States;
  readonly rollUps: ReadonlyMap<string, RollUp>;
  readonly current: string | null;
  readonly unsaved: ReadonlySet<string>;
  readonly onOpen: (key: string) => void;
  readonly onToggle: (key: string, expanded: boolean) => void;
}

/** The tree [S1-16, S4-19]: one stop for Tab, arrows inside, Enter opens a question and goes to it. */
export function QuestionTree(props: QuestionTreeProps): ReactElement {
  const text = entryWords.tree;
  const [focused, setFocused] = useState<string | null>(null);
  const list = useCurrentInView(props.current);
  const tabbable = tabStop(props.rows, focused ?? props.current);
  const act = useAct(props);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || tabbable === null) return;
    const move = treeMove(event.key, props.rows, tabbable);
    if (!move) return;
    event.preventDefault();
    if (move.kind === 'focus') document.getElementById(rowId(move.key))?.focus();
    else act(move.key);
  };
  return (
    <ul ref={list} role="tree" aria-label={text.label} onKeyDown={onKeyDown}>
      {props.rows.map(({ node, expanded, position, siblings }) => (
        <TreeRow
          key={node.key}
          node={node}
          expanded={expanded}
          position={position}
          siblings={siblings}
          current={node.key === props.current}
          tabbable={node.key === tabbable}
          unsaved={props.unsaved.has(node.key)}
          state={props.states.get(node.key)}
          rollUp={props.rollUps.get(node.key)}
          onAct={act}
          onFocus={setFocused}
        />
      ))}
    </ul>
  );
}

/** Stable, so that the memoised rows are not redrawn by it. */
function useAct(props: QuestionTreeProps): (key: string) => void {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  return useCallback((key) => {
    const row = latest.current.rows.find(({ node }) => node.key === key);
    if (row?.node.question) latest.current.onOpen(key);
    else if (row) latest.current.onToggle(key, !row.expanded);
  }, []);
}

/** Brings the current row into the tree's own scroll, without moving the page. */
function useCurrentInView(current: string | null): RefObject<HTMLUListElement | null> {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const box = list.current?.parentElement;
    const row = current === null ? null : document.getElementById(rowId(current));
    if (!box || !row) return;
    const [seen, wanted] = [box.getBoundingClientRect(), row.getBoundingClientRect()];
    if (wanted.top < seen.top || wanted.bottom > seen.bottom) box.scrollTop += wanted.top - seen.top - box.clientHeight / 3;
  }, [current]);
  return list;
}

/** The row that Tab stops at: the one last used, else the first. */
function tabStop(rows: readonly VisibleRow[], wanted: string | null): string | null {
  return (rows.find(({ node }) => node.key === wanted) ?? rows[0])?.node.key ?? null;
}
