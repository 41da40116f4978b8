import { type ReactElement } from 'react';
import { delegationsWords } from '../../../i18n/fr/delegations.js';
import { ChoiceField } from '../../../ui/choice-field.js';
import { Note } from '../../../ui/note.js';
import { type Delegable, withMembership } from './delegation-draft.js';
import { DELEGATE_ID } from './draft-errors.js';
import { type DelegationFormState } from './use-delegation-form.js';

interface PeopleFieldsProps {
  readonly form: DelegationFormState;
  readonly delegable: Delegable;
}

/** By which membership, where there are several, and to whom. */
export function PeopleFields({ form: { draft, change, chosen, signature }, delegable }: PeopleFieldsProps): ReactElement {
  const text = delegationsWords.form;
  return (
    <>
      {delegable.length > 1 ? (
        <ChoiceField
          id="rattachement"
          label={text.membership}
          value={draft.membershipId}
          options={delegable.map(({ membershipId, organisation }) => ({ value: membershipId, label: organisation.name }))}
          required
          errors={[]}
          onChange={(membershipId) => {
            change(withMembership(draft, delegable, membershipId));
          }}
        />
      ) : null}
      {chosen.colleagues.length === 0 ? (
        <Note tone="warn">
          <p>{text.alone}</p>
        </Note>
      ) : (
        <ChoiceField
          id={DELEGATE_ID}
          label={text.delegate}
          hint={text.delegateHint}
          value={draft.delegateId}
          options={chosen.colleagues.map(({ id, name, title }) => ({ value: id, label: title === '' ? name : `${name}, ${title}` }))}
          errors={signature.errors}
          onChange={(delegateId) => {
            change({ delegateId });
          }}
        />
      )}
    </>
  );
}
