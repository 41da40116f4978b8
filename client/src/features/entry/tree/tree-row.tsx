import { memo, type ReactElement } from 'react';
import { type QuestionStateView } from '../../../api/types.js';
import { entryWords } from '../../../i18n/fr/entry.js';
import { classNames } from '../../../ui/class-names.js';
import { BranchLabel } from './branch-label.js';
import { type EntryNode } from './entry-tree.js';
import { LeafLabel } from './leaf-label.js';
import { type RollUp } from './roll-up.js';

export interface TreeRowProps {
  readonly node: EntryNode;
  readonly expanded: boolean;
  readonly position: number;
  readonly siblings: number;
  readonly current: boolean;
  readonly tabbable: boolean;
  readonly unsaved: boolean;
  readonly state: QuestionStateView | undefined;
  readonly rollUp: RollUp | undefined;
  readonly onAct: (key: string) => void;
  readonly onFocus: (key: string) => void;
}

/** One row. Memoised: a save redraws the rows that it changes, not the tree. */
export const TreeRow = memo(function TreeRow(props: TreeRowProps): ReactElement {
  const { node, state, rollUp } = props;
  const text = entryWords.tree;
  return (
    <li
      id={rowId(node.key)}
      role="treeitem"
      aria-level={node.level}
      aria-setsize={props.siblings}
      aria-posinset={props.position}
      aria-expanded={node.question ? undefined : props.expanded}
      aria-current={props.current ? 'true' : undefined}
      aria-selected={props.current}
      tabIndex={props.tabbable ? 0 : -1}
      className={classNames(props.current && 'is-current')}
      onClick={() => {
        props.onAct(node.key);
      }}
      onFocus={() => {
        props.onFocus(node.key);
      }}
    >
      <div className={classNames('ec-node', `ec-node--${lookOf(node)}`)}>
        {node.question ? (
          <LeafLabel node={node} state={state} unsaved={props.unsaved ? text.unsaved : null} />
        ) : (
          <BranchLabel node={node} rollUp={rollUp} />
        )}
      </div>
    </li>
  );
});

export function rowId(key: string): string {
  return `noeud-${key}`;
}

/** Depth by words, not by a style of its own: a sub-objective reads smaller than an objective. */
function lookOf(node: EntryNode): string {
  if (node.question) return 'leaf';
  if (node.kind === 'entity') return 'ej';
  if (node.kind === 'section') return 'section';
  return node.level <= 3 ? 'obj' : 'sub';
}
