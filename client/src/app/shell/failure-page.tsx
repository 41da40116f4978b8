import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { useRouteError } from 'react-router';
import { ApiProblem } from '../../api/problem.js';
import { useProblemText } from '../../api/problem-text.js';
import { shellWords } from '../../i18n/fr/shell.js';
import { AbsentPage } from '../../ui/absent-page.js';
import { PageTitle } from '../../ui/page-title.js';
import { useAnotherTry } from './use-another-try.js';

/** A page that broke: nothing is lost, and what to do. What the server says is absent is the absent page. */
export function FailurePage(): ReactElement {
  const error = useRouteError();
  const text = shellWords.failure;
  const problemText = useProblemText();
  const again = useAnotherTry(error);
  if (error instanceof ApiProblem && error.status === 404) return <AbsentPage />;
  const { title, lines } = error instanceof ApiProblem ? problemText(error) : { title: text.title, lines: [text.text] };
  return (
    <div className="ec-page ec-page--narrow">
      <PageTitle page={text.page}>{title}</PageTitle>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <Button onClick={again}>{error instanceof ApiProblem ? text.again : text.reload}</Button>
    </div>
  );
}
