import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { type ReactElement } from 'react';
import { type EstablishmentPeopleView } from '../../../api/types.js';
import { peopleFormWords } from '../../../i18n/fr/people-form.js';

interface RightsFieldProps {
  offered: EstablishmentPeopleView['rights'];
  /** What the person has already may stay, even where one could not give it. */
  held: readonly string[];
  chosen: readonly string[];
  onChange: (rights: readonly string[]) => void;
}

const READ = 'read';

/** The rights in plain words; one that cannot be given is shown with the reason, not hidden. */
export function RightsField({ offered, held, chosen, onChange }: RightsFieldProps): ReactElement {
  const text = peopleFormWords;
  return (
    <Checkbox
      legend={text.rights}
      hintText={text.rightsHint}
      options={offered.map(({ right, mine }) => {
        const { label, hint } = text.rightOf[right] ?? { label: right, hint: '' };
        const closed = !mine && !held.includes(right) && right !== READ;
        return {
          label,
          hintText: closed ? text.notYours : hint,
          nativeInputProps: {
            name: `droit-${right}`,
            checked: right === READ || chosen.includes(right),
            disabled: right === READ || closed,
            onChange: (event) => {
              onChange(event.target.checked ? [...chosen, right] : chosen.filter((one) => one !== right));
            },
          },
        };
      })}
    />
  );
}
