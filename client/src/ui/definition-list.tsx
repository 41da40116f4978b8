import { type ReactElement, type ReactNode } from 'react';
import { commonWords } from '../i18n/fr/common.js';
import { classNames } from './class-names.js';

export interface Definition {
  term: string;
  /** null or empty: said in words, never left blank. */
  value: ReactNode;
  numeric?: boolean;
}

/** Names and values; in columns on a wide screen when `columns`. */
export function DefinitionList({ items, columns = false }: { items: readonly Definition[]; columns?: boolean }): ReactElement {
  const none = commonWords.none;
  return (
    <dl className={classNames('ec-dl', columns && 'ec-dl--cols')}>
      {items.map(({ term, value, numeric }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd className={classNames('ec-break', numeric && 'ec-num')}>
            {value === null || value === '' ? <span className="ec-muted">{none}</span> : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
