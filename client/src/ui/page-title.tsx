import { type ReactElement, type ReactNode, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { shellWords } from '../i18n/fr/shell.js';
import { classNames } from './class-names.js';

interface PageTitleProps {
  children: ReactNode;
  /** The title of the window, when the heading is not plain text or says less. */
  page?: string;
  className?: string;
}

/** The page's only h1: names the window, and takes the focus when one arrives by a link, so that a screen reader hears where it is. */
export function PageTitle({ children, page, className = 'fr-h3' }: PageTitleProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  const arrived = useLocation().key !== 'default';
  usePageName(page ?? (typeof children === 'string' ? children : ''));
  useEffect(() => {
    if (arrived) heading.current?.focus();
    // The focus follows arrivals, not later changes of the address (filters, sorts).
  }, [arrived]);
  return (
    <h1 ref={heading} tabIndex={-1} className={classNames(className, 'ec-break')}>
      {children}
    </h1>
  );
}

export function usePageName(name: string): void {
  const text = shellWords;
  useEffect(() => {
    document.title = name === '' ? text.serviceTitle : text.pageTitle(name);
  }, [name, text]);
}
