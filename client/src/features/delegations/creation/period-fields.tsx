import { type ReactElement } from 'react';
import { delegationsWords } from '../../../i18n/fr/delegations.js';
import { NamedField } from '../../../ui/named-field.js';
import { FROM_ID, TO_ID } from './draft-errors.js';
import { type DelegationFormState } from './use-delegation-form.js';

/** First and last day, both included. */
export function PeriodFields({ form: { draft, change, signature } }: { readonly form: DelegationFormState }): ReactElement {
  const text = delegationsWords.form;
  return (
    <div className="ec-grid ec-grid--2">
      <NamedField
        id={FROM_ID}
        label={text.from}
        hint={text.toHint}
        type="date"
        value={draft.from}
        errors={signature.errors}
        onChange={(from) => {
          change({ from });
        }}
      />
      <NamedField
        id={TO_ID}
        label={text.to}
        hint={text.toHint}
        type="date"
        value={draft.to}
        errors={signature.errors}
        onChange={(to) => {
          change({ to });
        }}
      />
    </div>
  );
}
