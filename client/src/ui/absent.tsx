import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { shellWords } from '../i18n/fr/shell.js';
import { PageTitle } from './page-title.js';

/** A page that does not exist and a page that is not for this person read alike. */
export function Absent(): ReactElement {
  const text = shellWords.absent;
  return (
    <div className="ec-absent">
      <PageTitle page={text.page}>{text.title}</PageTitle>
      <p>{text.text}</p>
      <div className="ec-actions fr-mt-6v">
        <Button linkProps={{ href: '/contrats' }}>{text.contracts}</Button>
        <Button priority="tertiary" linkProps={{ href: '/un-probleme' }}>
          {text.support}
        </Button>
      </div>
    </div>
  );
}
