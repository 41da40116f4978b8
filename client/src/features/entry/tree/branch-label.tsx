import { type ReactElement } from 'react';
import { commonWords } from '../../../i18n/fr/common.js';
import { formatPercent } from '../../../ui/format.js';
import { type EntryNode } from './entry-tree.js';
import { type RollUp } from './roll-up.js';

/** A branch: its whole label, its percentage, and its rolled-up shape with a hidden sentence. */
export function BranchLabel({ node, rollUp }: { readonly node: EntryNode; readonly rollUp: RollUp | undefined }): ReactElement {
  return (
    <>
      <span className="ec-node__chev" aria-hidden="true" />
      <span className="ec-node__label">
        {node.code && <span className="ec-node__code">{node.code}</span>} {node.label}
      </span>
      {rollUp && node.kind !== 'entity' && <BranchStatus rollUp={rollUp} />}
    </>
  );
}

function BranchStatus({ rollUp }: { readonly rollUp: RollUp }): ReactElement {
  const words = commonWords.rollUp;
  return (
    <span className="ec-node__pct">
      {rollUp.rate !== null && formatPercent(rollUp.rate)}
      <span className={`ec-status ec-status--${rollUp.dot}`}>
        <span className="ec-status__icon" aria-hidden="true" />
        <span className="ec-sr">{rollUp.dot === 'locked' ? words.none : words[rollUp.dot]}</span>
      </span>
    </span>
  );
}
