import { type ReactElement } from 'react';
import { useMe } from '../../api/me.js';
import { useView } from '../../api/use-view.js';
import { peopleWords } from '../../i18n/fr/people.js';
import { AbsentPage } from '../../ui/absent-page.js';
import { PageTitle } from '../../ui/page-title.js';
import { QueryView } from '../../ui/query-view.js';
import { EstablishmentPeople } from './establishment-people.js';
import { EstablishmentsTable } from './establishments-table.js';
import { establishmentsQuery } from './people-queries.js';

/** « Mon établissement »: the one that one administers, or the list to choose from. */
export function PeoplePage(): ReactElement {
  const text = peopleWords;
  const { agent } = useMe();
  const view = useView(establishmentsQuery);
  const [first, second] = view.data ?? [];
  if (view.data !== undefined && first === undefined) return <AbsentPage />;
  if (first !== undefined && second === undefined && !agent) return <EstablishmentPeople id={first.id} />;
  return (
    <div className="ec-page">
      <div className="ec-title">
        <div>
          <PageTitle>{agent ? text.agencyTitle : text.title}</PageTitle>
          <p className="ec-muted">{text.intro}</p>
        </div>
      </div>
      <QueryView {...view} waiting={text.loading}>
        {(rows) => <EstablishmentsTable rows={rows} />}
      </QueryView>
    </div>
  );
}
