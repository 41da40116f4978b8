import { type ReactElement } from 'react';
import { useParams } from 'react-router';
import { useView } from '../../../api/use-view.js';
import { type EstablishmentPeopleView, type PersonRightsView } from '../../../api/types.js';
import { peopleWords } from '../../../i18n/fr/people.js';
import { peopleFormWords } from '../../../i18n/fr/people-form.js';
import { AbsentPage } from '../../../ui/absent-page.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { Note } from '../../../ui/note.js';
import { PageTitle } from '../../../ui/page-title.js';
import { QueryView } from '../../../ui/query-view.js';
import { establishmentPath } from '../people-paths.js';
import { peopleOfQuery } from '../people-queries.js';
import { FormerLoginForm } from './former-login-form.js';
import { MemberForm } from './member-form.js';

/** « Modifier les droits » of one person. */
export function MemberPage(): ReactElement {
  const text = peopleWords;
  const { changePage } = peopleFormWords;
  const { id = '', membershipId } = useParams();
  const view = useView(peopleOfQuery(id));
  const person = view.data?.people.find((one) => one.id === membershipId);
  if (view.absent || (view.data !== undefined && person === undefined)) return <AbsentPage />;
  return (
    <div className="ec-page ec-page--narrow">
      <QueryView {...view} title={changePage} waiting={text.loading}>
        {(people) => (person === undefined ? null : <Rights view={people} person={person} onReload={view.retry} />)}
      </QueryView>
    </div>
  );
}

interface RightsProps {
  view: EstablishmentPeopleView;
  person: PersonRightsView;
  onReload: () => void;
}

function Rights({ view, person, onReload }: RightsProps): ReactElement {
  const text = peopleFormWords;
  return (
    <>
      <Breadcrumb above={[{ label: view.establishment.name, to: establishmentPath(view.establishment.id) }]} current={text.changePage} />
      <PageTitle page={text.changePage}>{text.change(person.name)}</PageTitle>
      <p>{text.changeIntro}</p>
      {person.isReader ? (
        <Note tone="warn">
          <p>{text.self}</p>
        </Note>
      ) : null}
      {person.againstChange.length > 0 ? <p>{text.notAllowed}</p> : <MemberForm key={person.version} {...{ view, person, onReload }} />}
      {person.mayRename ? <FormerLoginForm establishmentId={view.establishment.id} person={person} /> : null}
    </>
  );
}
