import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { type AlertGroupView, type AlertsView } from '../../api/types.js';
import { alertsWords } from '../../i18n/fr/alerts.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Pagination } from '../../ui/pagination.js';
import { AlertGroup } from './alert-group.js';

interface AlertListProps {
  readonly alerts: AlertsView;
  /** Whether the address leaves something out. */
  readonly filtered: boolean;
  readonly hrefOf: (page: number) => string;
  readonly markRead: (group: AlertGroupView) => void;
}

/** The contracts that moved, or why there is none and where to go. */
export function AlertList({ alerts, filtered, hrefOf, markRead }: AlertListProps): ReactElement {
  const text = alertsWords;
  if (alerts.groups.length === 0) {
    const { title, text: why, action } = filtered ? text.emptyFilter : text.empty;
    return (
      <EmptyState title={title} text={why} headingLevel={2}>
        <Button priority="secondary" linkProps={{ href: filtered ? '/alertes' : '/contrats' }}>
          {action}
        </Button>
      </EmptyState>
    );
  }
  return (
    <>
      <div className="ec-stack">
        {alerts.groups.map((group) => (
          <AlertGroup
            key={group.dossierId}
            group={group}
            markRead={() => {
              markRead(group);
            }}
          />
        ))}
      </div>
      {alerts.pages > 1 ? <Pagination page={alerts.page} pages={alerts.pages} hrefOf={hrefOf} /> : null}
    </>
  );
}
