import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { commonWords } from '../i18n/fr/common.js';

interface PaginationProps {
  page: number;
  pages: number;
  /** The address of a page: pages are links, they can be kept and shared. */
  hrefOf: (page: number) => string;
}

/** First, previous, « Page n », next, last: the five of the notice. */
export function Pagination({ page, pages, hrefOf }: PaginationProps): ReactElement {
  const text = commonWords.pagination;
  const to = (target: number): string | null => (target >= 1 && target <= pages && target !== page ? hrefOf(target) : null);
  return (
    <nav className="fr-pagination ec-pagination" aria-label={text.label}>
      <ul className="fr-pagination__list">
        <PageLink look="first" label={text.first} href={to(1)} />
        <PageLink look="prev" label={text.previous} href={to(page - 1)} />
        <li>
          <span className="fr-pagination__link" aria-current="page" title={text.ofPages(page, pages)}>
            {text.page(page)}
          </span>
        </li>
        <PageLink look="next" label={text.next} href={to(page + 1)} />
        <PageLink look="last" label={text.last} href={to(pages)} />
      </ul>
    </nav>
  );
}

function PageLink({ look, label, href }: { look: 'first' | 'prev' | 'next' | 'last'; label: string; href: string | null }): ReactElement {
  const name = `fr-pagination__link fr-pagination__link--${look}`;
  return (
    <li>
      {href === null ? (
        <a className={name} role="link" aria-disabled="true" aria-label={label} title={label} />
      ) : (
        <Link className={name} to={href} aria-label={label} title={label} />
      )}
    </li>
  );
}
