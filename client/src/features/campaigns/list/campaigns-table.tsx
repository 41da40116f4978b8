import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { type CampaignRow } from '../../../api/types.js';
import { campaignsWords } from '../../../i18n/fr/campaigns.js';
import { type Column, CompactTable } from '../../../ui/compact-table.js';
import { formatPercent } from '../../../ui/format.js';
import { StateLabel } from '../../../ui/state-label.js';
import { campaignPath } from '../campaign-paths.js';

export function CampaignsTable({ campaigns }: { campaigns: readonly CampaignRow[] }): ReactElement {
  const text = campaignsWords;
  return <CompactTable caption={text.list} columns={columnsOf(text)} rows={campaigns} rowKey={({ id }) => id} />;
}

function columnsOf(text: typeof campaignsWords): Column<CampaignRow>[] {
  return [
    {
      id: 'label',
      header: text.columns.label,
      rowHeader: true,
      cell: ({ id, label }) => (
        <Link className="ec-strong ec-break" to={campaignPath(id)}>
          {label}
        </Link>
      ),
    },
    { id: 'year', header: text.columns.year, numeric: true, cell: ({ year }) => year },
    { id: 'type', header: text.columns.type, cell: ({ contractType }) => contractType },
    { id: 'dossiers', header: text.columns.dossiers, numeric: true, cell: ({ dossiers }) => dossiers },
    { id: 'states', header: text.columns.states, cell: ({ states }) => <States states={states} /> },
    {
      id: 'rate',
      header: text.columns.rate,
      numeric: true,
      cell: ({ averageRate }) => (averageRate === null ? <span className="ec-muted">{text.noRate}</span> : formatPercent(averageRate)),
    },
  ];
}

function States({ states }: { states: CampaignRow['states'] }): ReactElement {
  return (
    <ul className="ec-plainlist">
      {states.map((state) => (
        <li key={state.label}>
          <StateLabel state={state} />
           : <b>{state.count}</b>
        </li>
      ))}
    </ul>
  );
}
