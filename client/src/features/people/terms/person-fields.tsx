import { type ReactElement } from 'react';
import { type EstablishmentPeopleView } from '../../../api/types.js';
import { peopleFormWords } from '../../../i18n/fr/people-form.js';
import { NamedField } from '../../../ui/named-field.js';
import { PlaceField } from './place-field.js';
import { FIELD } from './terms-draft.js';
import { type TermsForm } from './use-terms-form.js';

/** Who is invited, and to act where: for the whole entity or for one site. */
export function PersonFields({ form: { draft, change, errors }, view }: { form: TermsForm; view: EstablishmentPeopleView }): ReactElement {
  const text = peopleFormWords;
  return (
    <>
      <NamedField
        id={FIELD.name}
        label={text.name}
        value={draft.name}
        errors={errors}
        onChange={(name) => {
          change({ name });
        }}
      />
      <NamedField
        id={FIELD.email}
        label={text.email}
        hint={text.emailHint}
        type="email"
        value={draft.email}
        errors={errors}
        onChange={(email) => {
          change({ email });
        }}
      />
      <PlaceField places={view.places} draft={draft} change={change} errors={errors} />
    </>
  );
}
