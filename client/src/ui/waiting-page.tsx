import { type ReactElement } from 'react';
import { usePageName } from './page-title.js';
import { Waiting } from './waiting.js';

interface WaitingHeadingProps {
  /** What kind of page it is: its own title comes with what is read. */
  title: string;
  text: string;
}

/** A wait in place of a whole page: named in the window and for screen readers, so that nobody stands on a page without a title. */
export function WaitingHeading({ title, text }: WaitingHeadingProps): ReactElement {
  usePageName(title);
  return (
    <>
      <h1 className="fr-sr-only">{title}</h1>
      <Waiting text={text} />
    </>
  );
}

/** The same with the page's margins, for what stands in place of a page that waits. */
export function WaitingPage({ wide = false, ...heading }: WaitingHeadingProps & { wide?: boolean }): ReactElement {
  return (
    <div className={wide ? 'ec-page ec-page--wide' : 'ec-page'}>
      <WaitingHeading {...heading} />
    </div>
  );
}
