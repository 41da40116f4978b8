import { type ReactElement } from 'react';
import { classNames } from '../../../ui/class-names.js';
import { DifferenceText } from './difference-text.js';

export interface VersionText {
  readonly answer: string;
  readonly comment: string;
}

interface VersionColumnProps {
  readonly title: string;
  readonly when: string;
  readonly version: VersionText;
  /** What the version is compared with; absent for the departure itself. */
  readonly base?: VersionText;
  readonly labels: { readonly answer: string; readonly comment: string; readonly empty: string };
  readonly mine?: boolean;
}

/** One of the three versions, whole, with what it changes marked. */
export function VersionColumn({ title, when, version, base = version, labels, mine = false }: VersionColumnProps): ReactElement {
  return (
    <section className={classNames('ec-cf__col', mine && 'is-mine')} aria-label={title}>
      <h2 className="ec-m0 ec-h-small">{title}</h2>
      <p className="ec-small ec-muted">{when}</p>
      <dl>
        <dt>{labels.answer}</dt>
        <dd className="ec-lines">
          <Shown before={base.answer} after={version.answer} empty={labels.empty} />
        </dd>
        <dt>{labels.comment}</dt>
        <dd className="ec-lines">
          <Shown before={base.comment} after={version.comment} empty={labels.empty} />
        </dd>
      </dl>
    </section>
  );
}

function Shown({ before, after, empty }: { readonly before: string; readonly after: string; readonly empty: string }): ReactElement {
  if (before === '' && after === '') return <span className="ec-muted">{empty}</span>;
  return <DifferenceText before={before} after={after} />;
}
