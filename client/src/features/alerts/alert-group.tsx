import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { type AlertGroupView, type AlertView } from '../../api/types.js';
import { contractDossierPath, discussionPath, questionPath } from '../../forms/dossier/paths.js';
import { alertsWords } from '../../i18n/fr/alerts.js';
import { formatInstant } from '../../ui/format.js';
import './alerts.css';

const ICONS: Readonly<Record<AlertView['kind'], string>> = {
  step: 'fr-icon-arrow-right-line',
  document: 'fr-icon-file-text-line',
  answer: 'fr-icon-edit-line',
  message: 'fr-icon-discuss-line',
};

interface AlertGroupProps {
  readonly group: AlertGroupView;
  readonly markRead: () => void;
}

/** One contract: what happened to it, the latest first, with the way there. */
export function AlertGroup({ group, markRead }: AlertGroupProps): ReactElement {
  const text = alertsWords;
  const { dossierId, contractId, contractName, entityName, year, unread, alerts } = group;
  const heading = `alertes-${dossierId}`;
  return (
    <article className="ec-card" aria-labelledby={heading}>
      <div className="ec-title">
        <div>
          <h2 className="fr-h6 ec-break" id={heading}>
            <Link to={contractDossierPath(contractId, dossierId)}>{contractName}</Link>
          </h2>
          <p className="ec-small ec-muted">{text.subtitle(entityName, year)}</p>
        </div>
        {unread === 0 ? null : (
          <Button
            priority="tertiary"
            size="small"
            onClick={markRead}
            nativeButtonProps={{ 'aria-label': text.markGroupOf(`${contractName}, ${String(year)}`) }}
          >
            {text.markGroup}
          </Button>
        )}
      </div>
      <ul className="ec-list ec-alerts">
        {alerts.map((alert) => (
          <Alert key={`${alert.at} ${alert.who} ${alert.label} ${alert.question ?? ''}`} alert={alert} dossierId={dossierId} />
        ))}
      </ul>
    </article>
  );
}

function Alert({ alert, dossierId }: { readonly alert: AlertView; readonly dossierId: string }): ReactElement {
  const text = alertsWords;
  const { kind, label, who, at, unread, question } = alert;
  const path = kind === 'message' ? discussionPath : questionPath;
  return (
    <li>
      <span className={ICONS[kind]} aria-hidden="true" />
      <div className="ec-break">
        <p className={unread ? 'ec-strong' : undefined}>
          {question === null ? (
            label
          ) : (
            <Link to={path(dossierId, question)} title={text.see(label)}>
              {label}
            </Link>
          )}
          {unread ? (
            <>
              {' '}
              <span className="fr-badge fr-badge--sm fr-badge--new">{text.newWord}</span>
            </>
          ) : null}
        </p>
        <p className="ec-muted">
          {who}, <span className="ec-nowrap">{formatInstant(at)}</span>
        </p>
      </div>
    </li>
  );
}
