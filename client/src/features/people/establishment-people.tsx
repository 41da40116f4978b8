import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { useLocation } from 'react-router';
import { useMe } from '../../api/me.js';
import { useView } from '../../api/use-view.js';
import { peopleWords } from '../../i18n/fr/people.js';
import { AbsentPage } from '../../ui/absent-page.js';
import { Breadcrumb } from '../../ui/breadcrumb.js';
import { Note } from '../../ui/note.js';
import { PageTitle } from '../../ui/page-title.js';
import { QueryView } from '../../ui/query-view.js';
import { PeopleSection } from './people-section.js';
import { invitePath, peoplePath } from './people-paths.js';
import { peopleOfQuery } from './people-queries.js';
import { RightsLog } from './rights-log.js';

/** One establishment: its people and their rights, the way to invite one more, and what has changed. */
export function EstablishmentPeople({ id }: { id: string }): ReactElement {
  const text = peopleWords;
  const { agent } = useMe();
  const done = useDone();
  const view = useView(peopleOfQuery(id));
  if (view.absent) return <AbsentPage />;
  const title = agent ? text.agencyTitle : text.title;
  return (
    <div className="ec-page">
      {agent && view.data !== undefined ? (
        <Breadcrumb above={[{ label: title, to: peoplePath }]} current={view.data.establishment.name} />
      ) : null}
      <div className="ec-title">
        <div>
          <PageTitle page={title}>{view.data?.establishment.name ?? title}</PageTitle>
          <p className="ec-muted">{text.intro}</p>
        </div>
        <div className="ec-actions">
          <Button linkProps={{ href: invitePath(id) }}>{text.invite}</Button>
        </div>
      </div>
      {done === null ? null : (
        <div className="fr-mb-5v">
          <Note tone="ok" live>
            <p className="ec-break">{text.done[done.act](done.name)}</p>
          </Note>
        </div>
      )}
      <QueryView {...view} waiting={text.loading}>
        {(people) => (
          <>
            <PeopleSection view={people} />
            <RightsLog log={people.log} />
          </>
        )}
      </QueryView>
    </div>
  );
}

/** What one has just done on the page before. */
function useDone(): { act: 'invited' | 'changed'; name: string } | null {
  const state: unknown = useLocation().state;
  if (typeof state !== 'object' || state === null || !('name' in state) || !('act' in state)) return null;
  const { act, name } = state;
  return (act === 'invited' || act === 'changed') && typeof name === 'string' ? { act, name } : null;
}
