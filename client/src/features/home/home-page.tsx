import { type ReactElement } from 'react';
import { useMe } from '../../api/me.js';
import { useView } from '../../api/use-view.js';
import { homeWords } from '../../i18n/fr/home.js';
import { PageTitle } from '../../ui/page-title.js';
import { QueryView } from '../../ui/query-view.js';
import { Calendars } from './calendars.js';
import { homeQuery } from '../../api/home.js';
import { OpenContracts } from './open-contracts.js';
import { Rules } from './rules.js';

/** « Accueil »: the region's words, the rules not to forget, the calendar, and what waits for me. */
export function HomePage(): ReactElement {
  const text = homeWords;
  const { home } = useMe().region;
  const view = useView(homeQuery);
  return (
    <div className="ec-page">
      <PageTitle page={text.page}>{home.title}</PageTitle>
      <div className="ec-lead">
        {home.paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </div>
      <QueryView {...view} waiting={text.loading}>
        {({ dossiers }) => <OpenContracts dossiers={dossiers} />}
      </QueryView>
      {view.data === undefined && view.problem === null ? null : (
        <div className="ec-grid ec-grid--main-side fr-mt-8v">
          <div>{view.data === undefined ? null : <Calendars calendars={view.data.calendars} />}</div>
          <Rules rules={home.rules} />
        </div>
      )}
    </div>
  );
}
