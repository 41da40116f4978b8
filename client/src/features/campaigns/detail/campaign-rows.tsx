import { Select } from '@codegouvfr/react-dsfr/Select';
import { type ReactElement, useState } from 'react';
import { type CampaignDossierRow } from '../../../api/types.js';
import { campaignsWords } from '../../../i18n/fr/campaigns.js';
import { CompactTable, type Sort } from '../../../ui/compact-table.js';
import { rowColumns } from './row-columns.js';
import { sortRows } from './sort-rows.js';

/** Each contract of the campaign: state, percentage, last movement. */
export function CampaignRows({ rows }: { rows: readonly CampaignDossierRow[] }): ReactElement {
  const text = campaignsWords.detail;
  const [sort, setSort] = useState<Sort>({ column: 'entity', descending: false });
  const [state, setState] = useState('');
  const shown = rows.filter((row) => state === '' || row.state.label === state);
  return (
    <section className="fr-mt-8v" aria-labelledby="dossiers">
      <h2 className="fr-h5" id="dossiers">
        {text.rows}
      </h2>
      {rows.length === 0 ? <p className="ec-muted">{text.noRow}</p> : null}
      {rows.length === 0 ? null : (
        <>
          <StateFilter rows={rows} state={state} setState={setState} />
          <CompactTable
            caption={text.rows}
            columns={rowColumns(text)}
            rows={sortRows(shown, sort)}
            rowKey={({ dossierId }) => dossierId}
            sort={sort}
            onSort={setSort}
          />
        </>
      )}
    </section>
  );
}

interface StateFilterProps {
  rows: readonly CampaignDossierRow[];
  state: string;
  setState: (state: string) => void;
}

function StateFilter({ rows, state, setState }: StateFilterProps): ReactElement {
  const text = campaignsWords.detail;
  return (
    <div className="ec-toolbar">
      <Select
        label={text.stateFilter}
        nativeSelectProps={{
          value: state,
          onChange: (event) => {
            setState(event.target.value);
          },
        }}
      >
        <option value="">{text.allStates}</option>
        {[...new Set(rows.map((row) => row.state.label))].map((label) => (
          <option key={label} value={label}>
            {label}
          </option>
        ))}
      </Select>
    </div>
  );
}
