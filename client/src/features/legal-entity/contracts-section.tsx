import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement, useState } from 'react';
import { type ContractRow } from '../../api/types.js';
import { contractsPath } from '../../forms/dossier/paths.js';
import { legalEntityWords } from '../../i18n/fr/legal-entity.js';
import { CompactTable, type Sort } from '../../ui/compact-table.js';
import { EmptyState } from '../../ui/empty-state.js';
import { contractColumns } from './contract-columns.js';
import { sortContracts } from './sort-contracts.js';

/** « Liste des contrats »: the one with an open campaign comes first, with a blue edge. */
export function ContractsSection({ contracts }: { contracts: readonly ContractRow[] }): ReactElement {
  const text = legalEntityWords;
  const [sort, setSort] = useState<Sort>({ column: 'state', descending: false });
  return (
    <section className="fr-mt-8v" aria-labelledby="contrats">
      <div className="ec-card__head">
        <h2 className="fr-h5" id="contrats">
          {text.contracts}
        </h2>
        <span className="ec-small ec-muted">{text.contractsCount(contracts.length)}</span>
      </div>
      {contracts.length === 0 ? (
        <EmptyState title={text.empty.title} text={text.empty.text}>
          <Button priority="secondary" linkProps={{ href: contractsPath }}>
            {text.empty.action}
          </Button>
        </EmptyState>
      ) : (
        <CompactTable
          caption={text.contracts}
          columns={contractColumns(text)}
          rows={sortContracts(contracts, sort)}
          rowKey={({ id }) => id}
          sort={sort}
          onSort={setSort}
          hot={({ dossierId, state }) => dossierId !== null && state?.tone === 'info'}
        />
      )}
    </section>
  );
}
