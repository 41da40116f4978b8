import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { type CampaignDossierRow } from '../../../api/types.js';
import { contractDossierPath, entityPath } from '../../../forms/dossier/paths.js';
import { campaignsWords } from '../../../i18n/fr/campaigns.js';
import { type Column } from '../../../ui/compact-table.js';
import { formatInstant, formatPercent } from '../../../ui/format.js';
import { Progress } from '../../../ui/progress.js';
import { StateLabel } from '../../../ui/state-label.js';

export function rowColumns(text: (typeof campaignsWords)['detail']): Column<CampaignDossierRow>[] {
  const { rowColumns: headers } = text;
  return [
    {
      id: 'entity',
      header: headers.entity,
      sortable: true,
      cell: ({ entityFiness, entityName }) => (
        <Link className="ec-break" to={entityPath(entityFiness)}>
          {entityFiness} - {entityName}
        </Link>
      ),
    },
    {
      id: 'contract',
      header: headers.contract,
      sortable: true,
      rowHeader: true,
      cell: ({ contractId, dossierId, contractName }) => (
        <Link className="ec-strong ec-break" to={contractDossierPath(contractId, dossierId)}>
          {contractName}
        </Link>
      ),
    },
    { id: 'state', header: headers.state, sortable: true, cell: (row) => <RowState row={row} /> },
    { id: 'rate', header: headers.rate, sortable: true, cell: (row) => <RowRate row={row} /> },
    {
      id: 'moved',
      header: headers.moved,
      sortable: true,
      numeric: true,
      cell: ({ lastMovementAt }) =>
        lastMovementAt === null ? <span className="ec-muted">{text.neverMoved}</span> : formatInstant(lastMovementAt),
    },
  ];
}

function RowState({ row }: { row: CampaignDossierRow }): ReactElement {
  const text = campaignsWords.detail;
  return (
    <>
      <StateLabel state={row.state} />
      {row.closedByDeadline ? (
        <>
          <br />
          <span className="ec-muted">{text.closedByDeadline}</span>
        </>
      ) : null}
    </>
  );
}

function RowRate({ row }: { row: CampaignDossierRow }): ReactElement {
  const text = campaignsWords;
  if (row.rate === null) return <span className="ec-muted">{text.noRate}</span>;
  return (
    <div className="ec-mini-prog">
      <Progress rate={row.rate} label={`${text.detail.rowColumns.rate}, ${row.contractName}`} />
      <span className="ec-num">
        {formatPercent(row.rate)} <span className="ec-muted">({text.detail.filled(row.filled, row.required)})</span>
      </span>
    </div>
  );
}
