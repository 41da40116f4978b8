import { type ReactElement } from 'react';
import { useParams } from 'react-router';
import { fetchData } from '../../../api/http.js';
import { useView } from '../../../api/use-view.js';
import { type EstablishmentPeopleView } from '../../../api/types.js';
import { peopleWords } from '../../../i18n/fr/people.js';
import { peopleFormWords } from '../../../i18n/fr/people-form.js';
import { AbsentPage } from '../../../ui/absent-page.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { PageTitle } from '../../../ui/page-title.js';
import { QueryView } from '../../../ui/query-view.js';
import { establishmentPath } from '../people-paths.js';
import { peopleOfQuery } from '../people-queries.js';
import { PersonFields } from './person-fields.js';
import { emptyDraft, type TermsDraft, termsOf } from './terms-draft.js';
import { TermsForm } from './terms-form.js';
import { useTermsForm } from './use-terms-form.js';

/** « Inviter une personne ». */
export function InvitePage(): ReactElement {
  const text = peopleFormWords;
  const { loading } = peopleWords;
  const { id = '' } = useParams();
  const view = useView(peopleOfQuery(id));
  if (view.absent) return <AbsentPage />;
  return (
    <div className="ec-page ec-page--narrow">
      {view.data === undefined ? null : (
        <Breadcrumb above={[{ label: view.data.establishment.name, to: establishmentPath(id) }]} current={text.invite} />
      )}
      <PageTitle>{text.invite}</PageTitle>
      <p>{text.inviteIntro}</p>
      <QueryView {...view} waiting={loading}>
        {(people) => <Invitation view={people} />}
      </QueryView>
    </div>
  );
}

function Invitation({ view }: { view: EstablishmentPeopleView }): ReactElement {
  const text = peopleFormWords;
  const form = useTermsForm({ view, initial: emptyDraft(view), act: 'invited', send: (draft) => invite(view.establishment.id, draft) });
  return (
    <TermsForm form={form} view={view} held={[]} submit={text.submitInvite}>
      <PersonFields form={form} view={view} />
    </TermsForm>
  );
}

function invite(id: string, draft: TermsDraft): Promise<unknown> {
  const body = { ...termsOf(draft), name: draft.name.trim(), email: draft.email.trim(), placeId: draft.placeId };
  return fetchData('POST /api/administered-establishments/{id}/invitations', { params: { id }, body });
}
