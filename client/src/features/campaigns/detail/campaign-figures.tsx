import { type ReactElement } from 'react';
import { type CampaignView } from '../../../api/types.js';
import { campaignsWords } from '../../../i18n/fr/campaigns.js';
import { formatNumber, formatPercent } from '../../../ui/format.js';

/** Four figures, each with what it counts. */
export function CampaignFigures({ campaign }: { campaign: CampaignView }): ReactElement {
  const text = campaignsWords;
  const { kpi } = text.detail;
  const complete = campaign.rows.filter(({ rate }) => rate === 100).length;
  const closed = campaign.rows.filter(({ closedByDeadline }) => closedByDeadline).length;
  return (
    <ul className="ec-grid ec-grid--4 ec-plainlist">
      <Figure value={formatNumber(campaign.dossiers)} label={kpi.dossiers(campaign.dossiers)} />
      <Figure value={campaign.averageRate === null ? text.noRate : formatPercent(campaign.averageRate)} label={kpi.average} />
      <Figure value={formatNumber(complete)} label={kpi.complete(complete)} />
      <Figure value={formatNumber(closed)} label={kpi.closedByDeadline(closed)} />
    </ul>
  );
}

function Figure({ value, label }: { value: string; label: string }): ReactElement {
  return (
    <li className="ec-kpi">
      <b>{value}</b>
      <span>{label}</span>
    </li>
  );
}
