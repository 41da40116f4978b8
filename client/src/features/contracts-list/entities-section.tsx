import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { useMe } from '../../api/me.js';
import { type LegalEntityPage } from '../../api/types.js';
import { contractsListWords } from '../../i18n/fr/contracts-list.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Pagination } from '../../ui/pagination.js';
import { EntitiesTable } from './entities-table.js';
import { type useListAddress } from './use-list-address.js';
import { ListFilters } from './list-filters.js';

interface EntitiesSectionProps {
  page: LegalEntityPage;
  list: ReturnType<typeof useListAddress>;
}

/** The grid of the notice: filter, sort, twenty a page. */
export function EntitiesSection({ page, list }: EntitiesSectionProps): ReactElement {
  const text = contractsListWords;
  const { agent } = useMe();
  const { address, change, hrefOf } = list;
  const filtered = address.search !== '' || address.state !== '';
  return (
    <section aria-labelledby="entites" className="fr-mt-8v">
      <h2 className="fr-h5" id="entites">
        {text.entities}
      </h2>
      {page.total === 0 && !filtered ? <NoEntity /> : <ListFilters address={address} change={change} page={page} />}
      {page.total === 0 && filtered ? (
        <NoMatch
          clear={() => {
            change({ search: '', state: '' });
          }}
        />
      ) : null}
      {page.total === 0 ? null : (
        <>
          <EntitiesTable
            rows={page.items}
            sort={address.sort}
            onSort={(sort) => {
              change({ sort });
            }}
          />
          <div className="ec-pager">
            <span role="status">
              {text.count(page.items.length, page.total)} · {text.pageOf(page.page, page.pages)}
            </span>
            <Pagination page={page.page} pages={page.pages} hrefOf={hrefOf} />
          </div>
          {agent ? null : <p className="ec-small ec-muted fr-mt-4v">{text.missing}</p>}
        </>
      )}
    </section>
  );
}

function NoEntity(): ReactElement {
  const text = contractsListWords.empty;
  return (
    <EmptyState title={text.title} text={text.text}>
      <Button priority="secondary" linkProps={{ href: '/un-probleme' }}>
        {text.action}
      </Button>
    </EmptyState>
  );
}

function NoMatch({ clear }: { clear: () => void }): ReactElement {
  const text = contractsListWords.noMatch;
  return (
    <EmptyState title={text.title} text={text.text}>
      <Button priority="secondary" onClick={clear}>
        {text.action}
      </Button>
    </EmptyState>
  );
}
