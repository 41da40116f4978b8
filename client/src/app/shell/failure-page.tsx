import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { useRouteError } from 'react-router';
import { ApiProblem } from '../../api/problem.js';
import { useText } from '../../i18n/text.js';
import { AbsentPage } from '../../ui/absent-page.js';
import { PageTitle } from '../../ui/page-title.js';

/** A page that broke: nothing is lost, and what to do. What the server says is absent is the absent page. */
export function FailurePage(): ReactElement {
  const error = useRouteError();
  const text = useText('shell').failure;
  if (error instanceof ApiProblem && error.status === 404) return <AbsentPage />;
  return (
    <div className="ec-page ec-page--narrow">
      <PageTitle page={text.page}>{text.title}</PageTitle>
      <p>{text.text}</p>
      <Button
        onClick={() => {
          window.location.reload();
        }}
      >
        {text.reload}
      </Button>
    </div>
  );
}
