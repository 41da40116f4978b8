import { type ReactElement } from 'react';
import { type EstablishmentPeopleView } from '../../../api/types.js';
import { peopleFormWords } from '../../../i18n/fr/people-form.js';
import { ChoiceField } from '../../../ui/choice-field.js';
import { type TermsForm } from './use-terms-form.js';

type PlaceFieldProps = Pick<TermsForm, 'draft' | 'change' | 'errors'> & Pick<EstablishmentPeopleView, 'places'>;

/** The whole entity, or one of its sites; asked only where there is a choice. */
export function PlaceField({ places, draft, change, errors }: PlaceFieldProps): ReactElement | null {
  const text = peopleFormWords;
  if (places.length < 2) return null;
  return (
    <ChoiceField
      id="pour"
      label={text.place}
      value={draft.placeId}
      options={places.map(({ id, name, isWhole }) => ({ value: id, label: isWhole ? text.whole(name) : name }))}
      required
      errors={errors}
      onChange={(placeId) => {
        change({ placeId });
      }}
    />
  );
}
