import { Select } from '@codegouvfr/react-dsfr/Select';
import { type ReactElement } from 'react';
import { type EstablishmentPeopleView } from '../../../api/types.js';
import { useText } from '../../../i18n/text.js';
import { type TermsForm } from './use-terms-form.js';

type PlaceFieldProps = Pick<TermsForm, 'draft' | 'change'> & Pick<EstablishmentPeopleView, 'places'>;

/** The whole entity, or one of its sites; asked only where there is a choice. */
export function PlaceField({ places, draft, change }: PlaceFieldProps): ReactElement | null {
  const text = useText('peopleForm');
  if (places.length < 2) return null;
  return (
    <Select
      label={text.place}
      nativeSelectProps={{
        id: 'pour',
        value: draft.placeId,
        onChange: (event) => {
          change({ placeId: event.target.value });
        },
      }}
    >
      {places.map(({ id, name, isWhole }) => (
        <option key={id} value={id}>
          {isWhole ? text.whole(name) : name}
        </option>
      ))}
    </Select>
  );
}
