import { RadioButtons } from '@codegouvfr/react-dsfr/RadioButtons';
import { type ReactElement } from 'react';
import { delegationsWords } from '../../../i18n/fr/delegations.js';
import { ChecksField } from '../../../ui/checks-field.js';
import { toggled, WHOLE } from './delegation-draft.js';
import { CONTRACTS_ID } from './draft-errors.js';
import { type DelegationFormState } from './use-delegation-form.js';

/** All the contracts of the membership, or some. */
export function ContractsField({ form: { draft, change, chosen, signature } }: { readonly form: DelegationFormState }): ReactElement {
  const text = delegationsWords.form;
  const choice = (everyContract: boolean, label: string, hintText?: string) => ({
    label,
    hintText,
    nativeInputProps: {
      checked: draft.everyContract === everyContract,
      onChange: () => {
        change({ everyContract, ...WHOLE });
      },
    },
  });
  return (
    <>
      <RadioButtons
        legend={text.contracts}
        name="etendue"
        options={[choice(true, text.everyContract, text.everyContractHint), choice(false, text.someContracts)]}
      />
      {draft.everyContract ? null : (
        <ChecksField
          id={CONTRACTS_ID}
          legend={text.chosen}
          options={chosen.contracts.map(({ id, name }) => ({ value: id, label: name }))}
          checked={draft.contractIds}
          errors={signature.errors}
          onToggle={(id) => {
            change({ contractIds: toggled(draft.contractIds, id), ...WHOLE });
          }}
        />
      )}
    </>
  );
}
