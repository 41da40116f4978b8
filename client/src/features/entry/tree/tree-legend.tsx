import { type ReactElement } from 'react';
import { entryWords } from '../../../i18n/fr/entry.js';
import { Status, type StatusKind } from '../../../ui/status.js';

const KINDS: readonly StatusKind[] = ['todo', 'confirm', 'done', 'locked'];

/** The four shapes with their words, always in reach under the tree. */
export function TreeLegend(): ReactElement {
  const text = entryWords.tree;
  return (
    <div className="ec-tree__foot ec-legend" role="group" aria-label={text.legend}>
      {KINDS.map((kind) => (
        <Status key={kind} kind={kind} />
      ))}
    </div>
  );
}
