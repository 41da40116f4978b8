import { type ReactElement } from 'react';
import { delegationsQuery } from '../../../api/delegations.js';
import { useView } from '../../../api/use-view.js';
import { delegationsWords } from '../../../i18n/fr/delegations.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageTitle } from '../../../ui/page-title.js';
import { QueryView } from '../../../ui/query-view.js';
import { delegationsPath } from '../delegation-paths.js';
import { DelegationForm } from './delegation-form.js';

/** « Proposer une délégation »: the first signature. */
export function NewDelegationPage(): ReactElement {
  const text = delegationsWords;
  const view = useView(delegationsQuery);
  return (
    <div className="ec-page ec-page--narrow">
      <Breadcrumb above={[{ label: text.title, to: delegationsPath }]} current={text.form.title} />
      <PageTitle>{text.form.title}</PageTitle>
      <QueryView {...view} waiting={text.loading}>
        {({ today, delegable: [first, ...others] }) =>
          first === undefined ? (
            <EmptyState title={text.form.nothingTitle} text={text.emptyNothing} headingLevel={2} />
          ) : (
            <DelegationForm today={today} delegable={[first, ...others]} />
          )
        }
      </QueryView>
    </div>
  );
}
