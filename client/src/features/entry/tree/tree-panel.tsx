import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement, useDeferredValue, useId, useMemo, useState } from 'react';
import { entryWords } from '../../../i18n/fr/entry.js';
import { type EntryNode } from './entry-tree.js';
import { QuestionTree } from './question-tree.js';
import { rollUps, type States } from './roll-up.js';
import { TreeFilter } from './tree-filter.js';
import { TreeLegend } from './tree-legend.js';
import { type EntryFilter, filterCounts, visibleRows } from './visible-rows.js';

interface TreePanelProps {
  readonly tree: readonly EntryNode[];
  readonly states: States;
  readonly current: string | null;
  /** « 2.1.1.a · question 3 sur 29 ». */
  readonly place: string | null;
  readonly unsaved: ReadonlySet<string>;
  readonly filter: EntryFilter;
  readonly folded: boolean;
  readonly onFilter: (filter: EntryFilter) => void;
  readonly onFold: (folded: boolean) => void;
  readonly onOpen: (key: string) => void;
}

/** « Contrat »: where one is, the fold of the notice [S4-18], and the tree with its filters and legend. */
export function TreePanel(props: TreePanelProps): ReactElement {
  const text = entryWords.tree;
  const id = useId();
  return (
    <nav className="ec-tree" aria-label={text.region}>
      <div className="ec-tree__bar">
        <div>
          <span className="ec-strong">{text.contract}</span>
          {props.place && <span className="ec-small ec-muted ec-block">{props.place}</span>}
        </div>
        <Button
          type="button"
          priority="tertiary no outline"
          size="small"
          iconId={props.folded ? 'fr-icon-arrow-down-s-line' : 'fr-icon-arrow-up-s-line'}
          nativeButtonProps={{ 'aria-expanded': !props.folded, 'aria-controls': id }}
          onClick={() => {
            props.onFold(!props.folded);
          }}
        >
          {props.folded ? text.unfold : text.fold}
        </Button>
      </div>
      <div id={id} className="ec-tree__fold" hidden={props.folded}>
        {!props.folded && <OpenTree {...props} />}
      </div>
    </nav>
  );
}

function OpenTree(props: TreePanelProps): ReactElement {
  const text = entryWords.tree;
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(() => new Set());
  const { tree, filter, current } = props;
  const states = useDeferredValue(props.states);
  const counts = useMemo(() => filterCounts(states), [states]);
  const sums = useMemo(() => rollUps(tree, states), [tree, states]);
  const rows = useMemo(
    () => visibleRows(tree, { states, filter, collapsed, kept: filter === 'all' ? null : current }),
    [tree, states, filter, collapsed, current],
  );
  return (
    <>
      <div className="ec-tree__head">
        <TreeFilter chosen={filter} counts={counts} onChoose={props.onFilter} />
      </div>
      <div className="ec-tree__body">
        {rows.length === 0 && <p className="ec-small ec-muted fr-px-2w">{text.emptyFilter}</p>}
        <QuestionTree
          rows={rows}
          states={states}
          rollUps={sums}
          current={current}
          unsaved={props.unsaved}
          onOpen={props.onOpen}
          onToggle={(key, expanded) => {
            setCollapsed((before) => toggled(before, key, !expanded));
          }}
        />
      </div>
      <TreeLegend />
    </>
  );
}

function toggled(before: ReadonlySet<string>, key: string, inside: boolean): ReadonlySet<string> {
  const after = new Set(before);
  if (inside) after.add(key);
  else after.delete(key);
  return after;
}
