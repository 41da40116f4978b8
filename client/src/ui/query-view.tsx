import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement, type ReactNode } from 'react';
import { commonWords } from '../i18n/fr/common.js';
import { Absent } from './absent.js';
import { PageTitle } from './page-title.js';
import { ProblemAlert } from './problem-alert.js';
import { WaitingHeading } from './waiting-page.js';
import { Waiting } from './waiting.js';

interface QueryViewProps<T> {
  data: T | undefined;
  /** Already in words; null while there is none. */
  problem: { title: string; lines: readonly string[] } | null;
  /** Not there, or not for this person: for pages whose title comes with the data; others show `AbsentPage` themselves. */
  absent?: boolean;
  retry: () => void;
  /** For a page whose title comes with the data: what it is called until then. */
  title?: string;
  /** « Ouverture de l’accueil… » */
  waiting: string;
  children: (data: T) => ReactNode;
}

/** What was read; or the wait, with words; or the refusal, with a retry. A refreshed page keeps what it shows while it reads again. */
export function QueryView<T>({ data, problem, absent = false, retry, title, waiting, children }: QueryViewProps<T>): ReactElement {
  const text = commonWords;
  if (data !== undefined) return <>{children(data)}</>;
  if (absent) return <Absent />;
  if (problem === null) return title === undefined ? <Waiting text={waiting} /> : <WaitingHeading title={title} text={waiting} />;
  return (
    <>
      {title === undefined ? null : <PageTitle>{title}</PageTitle>}
      <ProblemAlert problem={problem}>
        <p className="fr-mt-3v">
          <Button priority="secondary" size="small" onClick={retry}>
            {text.retry}
          </Button>
        </p>
      </ProblemAlert>
    </>
  );
}
