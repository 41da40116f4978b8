import { type ReactElement, useState } from 'react';
import { fetchData } from '../../../api/http.js';
import { type EstablishmentPeopleView, type PersonRightsView } from '../../../api/types.js';
import { peopleFormWords } from '../../../i18n/fr/people-form.js';
import { draftOf, type TermsDraft, termsOf } from './terms-draft.js';
import { TermsForm } from './terms-form.js';
import { useTermsForm } from './use-terms-form.js';

interface MemberFormProps {
  view: EstablishmentPeopleView;
  person: PersonRightsView;
  onReload: () => void;
}

/** Written on the version that was read first: what a colleague changes meanwhile is told, never overwritten. */
export function MemberForm({ view, person, onReload }: MemberFormProps): ReactElement {
  const text = peopleFormWords;
  const [{ id, version, rights, isReader }] = useState(person);
  const send = (draft: TermsDraft): Promise<unknown> =>
    fetchData('PUT /api/administered-establishments/{id}/people/{membershipId}', {
      params: { id: view.establishment.id, membershipId: id },
      body: { ...termsOf(draft), version },
    });
  const form = useTermsForm({ view, initial: draftOf(person), act: 'changed', send, isReader });
  return <TermsForm form={form} view={view} held={rights} submit={text.submitChange} onReload={onReload} />;
}
