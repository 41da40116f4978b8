import { keepPreviousData } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { useProblemText } from '../../api/problem-text.js';
import { useView } from '../../api/use-view.js';
import { alertsWords } from '../../i18n/fr/alerts.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { QueryView } from '../../ui/query-view.js';
import { AlertFilters } from './alert-filters.js';
import { AlertList } from './alert-list.js';
import { AlertsHeading } from './alerts-heading.js';
import { alertsQuery } from './alerts-queries.js';
import { useAlertsAddress } from './use-alerts-address.js';
import { useMarkRead } from './use-mark-read.js';

/** « Alertes »: what others did on my contracts since I last came. */
export function AlertsPage(): ReactElement {
  const text = alertsWords;
  const { address, change, hrefOf } = useAlertsAddress();
  const view = useView({ ...alertsQuery(address), placeholderData: keepPreviousData });
  const mark = useMarkRead();
  const problemText = useProblemText();
  return (
    <div className="ec-page">
      <AlertsHeading
        alerts={view.data}
        markAll={(upTo) => {
          mark.mutate({ upTo, said: text.allRead });
        }}
      />
      <ProblemAlert problem={mark.error === null ? null : problemText(mark.error)} />
      <AlertFilters address={address} change={change} />
      <QueryView {...view} waiting={text.loading}>
        {(alerts) => (
          <AlertList
            alerts={alerts}
            filtered={address.unread || address.kind !== null}
            hrefOf={hrefOf}
            markRead={({ dossierId, contractName }) => {
              mark.mutate({ upTo: alerts.asOf, dossierId, said: text.groupRead(contractName) });
            }}
          />
        )}
      </QueryView>
    </div>
  );
}
