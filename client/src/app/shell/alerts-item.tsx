import { useQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { unreadQuery } from '../../api/alerts.js';
import { shellWords } from '../../i18n/fr/shell.js';

/** « Alertes », with how many are new: a figure to see, words to hear. */
export function AlertsItem(): ReactElement {
  const text = shellWords.alerts;
  const unread = useQuery(unreadQuery).data?.unread ?? 0;
  return (
    <span>
      {text.title}
      {unread === 0 ? null : (
        <>
          <span className="ec-count" aria-hidden="true">
            {text.badge(unread)}
          </span>
          <span className="ec-sr"> ({text.unread(unread)})</span>
        </>
      )}
    </span>
  );
}
