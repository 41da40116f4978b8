import { type ReactElement } from 'react';
import { delegationsWords } from '../../../i18n/fr/delegations.js';
import { ChecksField } from '../../../ui/checks-field.js';
import { delegableIn, toggled } from './delegation-draft.js';
import { RIGHTS_ID } from './draft-errors.js';
import { type DelegationFormState } from './use-delegation-form.js';

/** Which of the rights that one holds by this membership. */
export function RightsField({ form: { draft, change, chosen, signature } }: { readonly form: DelegationFormState }): ReactElement {
  const { form: text, right } = delegationsWords;
  return (
    <ChecksField
      id={RIGHTS_ID}
      legend={text.rights}
      hint={draft.inPart ? text.rightsInPart : text.rightsHint}
      options={delegableIn(draft, chosen.rights).map((value) => ({ value, label: right(value) }))}
      checked={draft.rights}
      errors={signature.errors}
      onToggle={(value) => {
        change({ rights: toggled(draft.rights, value) });
      }}
    />
  );
}
