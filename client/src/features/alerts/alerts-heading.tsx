import { Button } from '@codegouvfr/react-dsfr/Button';
import { useQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { type AlertsView } from '../../api/types.js';
import { alertsWords } from '../../i18n/fr/alerts.js';
import { formatInstant } from '../../ui/format.js';
import { PageTitle } from '../../ui/page-title.js';
import { visitQuery } from './alerts-queries.js';

interface AlertsHeadingProps {
  readonly alerts: AlertsView | undefined;
  readonly markAll: (upTo: string) => void;
}

/** Since when, how much is new, and what to do with all of it. */
export function AlertsHeading({ alerts, markAll }: AlertsHeadingProps): ReactElement {
  const text = alertsWords;
  const { data: visit } = useQuery(visitQuery);
  return (
    <div className="ec-title">
      <div>
        <PageTitle>{text.title}</PageTitle>
        <p className="ec-muted">
          {visit?.before ? text.since(formatInstant(visit.before)) : text.first} {alerts && text.unread(alerts.unread)}
        </p>
      </div>
      <div className="ec-actions">
        {alerts && alerts.unread > 0 ? (
          <Button
            priority="secondary"
            onClick={() => {
              markAll(alerts.asOf);
            }}
          >
            {text.markAll}
          </Button>
        ) : null}
        <Button priority="tertiary" linkProps={{ href: '/alertes/reglages' }}>
          {text.settings}
        </Button>
      </div>
    </div>
  );
}
