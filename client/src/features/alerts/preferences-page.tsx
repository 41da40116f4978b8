import { type ReactElement } from 'react';
import { useView } from '../../api/use-view.js';
import { alertsWords } from '../../i18n/fr/alerts.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { PageTitle } from '../../ui/page-title.js';
import { QueryView } from '../../ui/query-view.js';
import { preferencesQuery } from './alerts-queries.js';
import { MailChoice } from './mail-choice.js';

/** « Mes courriels »: when the product writes to me. */
export function PreferencesPage(): ReactElement {
  const text = alertsWords;
  const view = useView(preferencesQuery);
  return (
    <div className="ec-page ec-page--narrow">
      <Breadcrumb above={[{ label: text.title, to: '/alertes' }]} current={text.preferences.title} />
      <PageTitle>{text.preferences.title}</PageTitle>
      <p className="ec-lead">{text.preferences.lead}</p>
      <QueryView {...view} waiting={text.preferences.loading}>
        {({ mails }) => <MailChoice chosen={mails} />}
      </QueryView>
    </div>
  );
}
