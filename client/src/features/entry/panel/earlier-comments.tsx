import { Fragment, type ReactElement } from 'react';
import { type EarlierCommentView } from '../../../api/types.js';
import { entryWords } from '../../../i18n/fr/entry.js';

/** « Commentaire évalué » of every earlier year, the newest first; can be folded away (S4-22). */
export function EarlierComments({ comments }: { readonly comments: readonly EarlierCommentView[] }): ReactElement | null {
  const text = entryWords.earlier;
  if (comments.length === 0) return null;
  return (
    <details className="ec-fold" open>
      <summary>{text.comments(comments.length)}</summary>
      <dl>
        {comments.map(({ year, comment }, rank) => (
          <Fragment key={`${String(year)} ${String(rank)}`}>
            <dt>{text.comment(year)}</dt>
            <dd className="ec-lines ec-break">{comment}</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}
