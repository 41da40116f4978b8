import { useQuery } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { useMenuWord } from '../../api/menu-word.js';
import { useView } from '../../api/use-view.js';
import { contractsListWords } from '../../i18n/fr/contracts-list.js';
import { PageTitle } from '../../ui/page-title.js';
import { QueryView } from '../../ui/query-view.js';
import { Waiting } from '../../ui/waiting.js';
import { EntitiesSection } from './entities-section.js';
import { legalEntitiesQuery } from './legal-entities-query.js';
import { Subtitle } from './subtitle.js';
import { ToDo } from './to-do.js';
import { homeQuery } from '../../api/home.js';
import { useListAddress } from './use-list-address.js';

/** « Gestion des Contrats »: what waits for me, then the legal entities I work for, which nothing pushes down once they are read. */
export function ContractsListPage(): ReactElement {
  const text = contractsListWords;
  const title = useMenuWord('contracts');
  const list = useListAddress();
  const view = useView(legalEntitiesQuery(list.address));
  const { data: tasks, isPending } = useQuery(homeQuery);
  return (
    <div className="ec-page">
      <div className="ec-title">
        <div>
          <PageTitle>{title}</PageTitle>
          <Subtitle today={tasks?.today} />
        </div>
      </div>
      {isPending ? (
        <Waiting text={text.loading} />
      ) : (
        <>
          <ToDo dossiers={tasks?.dossiers} />
          <div className="fr-mt-6v">
            <QueryView {...view} waiting={text.loading}>
              {(page) => <EntitiesSection page={page} list={list} />}
            </QueryView>
          </div>
        </>
      )}
    </div>
  );
}
