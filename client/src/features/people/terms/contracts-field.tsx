import { Checkbox } from '@codegouvfr/react-dsfr/Checkbox';
import { RadioButtons } from '@codegouvfr/react-dsfr/RadioButtons';
import { type ReactElement } from 'react';
import { type EstablishmentPeopleView } from '../../../api/types.js';
import { peopleFormWords } from '../../../i18n/fr/people-form.js';
import { FIELD } from './terms-draft.js';
import { type TermsForm } from './use-terms-form.js';

interface ContractsFieldProps {
  form: TermsForm;
  view: EstablishmentPeopleView;
}

/** All the contracts, or some of them. */
export function ContractsField({ form: { draft, change, errors }, view }: ContractsFieldProps): ReactElement {
  const text = peopleFormWords;
  const all = (allContracts: boolean) => ({
    checked: draft.allContracts === allContracts,
    onChange: () => {
      change({ allContracts });
    },
  });
  const closed = !view.allContracts && !draft.allContracts;
  return (
    <>
      <RadioButtons
        legend={text.contracts}
        name="contrats-concernes"
        options={[
          { label: text.all, hintText: closed ? text.notAll : undefined, nativeInputProps: { ...all(true), disabled: closed } },
          { label: text.some, nativeInputProps: all(false) },
        ]}
      />
      {draft.allContracts ? null : <Which contracts={view.contracts} draft={draft} change={change} errors={errors} />}
    </>
  );
}

function Which({
  contracts,
  draft: { contractIds },
  change,
  errors,
}: Pick<TermsForm, 'draft' | 'change' | 'errors'> & Pick<EstablishmentPeopleView, 'contracts'>): ReactElement {
  const text = peopleFormWords;
  const message = errors.find(({ field }) => field === FIELD.contracts)?.message;
  if (contracts.length === 0) return <p>{text.noContract}</p>;
  return (
    <Checkbox
      id="contrats"
      legend={text.which}
      state={message === undefined ? 'default' : 'error'}
      stateRelatedMessage={message}
      options={contracts.map(({ id, name }) => ({
        label: <span className="ec-break">{name}</span>,
        nativeInputProps: {
          checked: contractIds.includes(id),
          onChange: (event) => {
            change({ contractIds: event.target.checked ? [...contractIds, id] : contractIds.filter((one) => one !== id) });
          },
        },
      }))}
    />
  );
}
