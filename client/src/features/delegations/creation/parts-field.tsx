import { RadioButtons } from '@codegouvfr/react-dsfr/RadioButtons';
import { type ReactElement } from 'react';
import { partsQuery } from '../../../api/delegations.js';
import { type DelegablePartsView } from '../../../api/types.js';
import { useView } from '../../../api/use-view.js';
import { delegationsWords } from '../../../i18n/fr/delegations.js';
import { ChecksField } from '../../../ui/checks-field.js';
import { QueryView } from '../../../ui/query-view.js';
import { delegableIn, onlyContract, toggled, WHOLE } from './delegation-draft.js';
import { ESTABLISHMENTS_ID, SECTIONS_ID } from './draft-errors.js';
import { type DelegationFormState } from './use-delegation-form.js';

interface PartsFieldProps {
  readonly form: DelegationFormState;
}

/** All of the one contract, or some of its sections and establishments; nothing where several contracts are delegated. */
export function PartsField({ form }: PartsFieldProps): ReactElement | null {
  const text = delegationsWords.form;
  const { draft, change } = form;
  const contractId = onlyContract(draft);
  if (contractId === undefined) return null;
  const choice = (inPart: boolean, label: string, hintText?: string) => ({
    label,
    hintText,
    nativeInputProps: {
      checked: draft.inPart === inPart,
      onChange: () => {
        change(inPart ? { inPart, rights: delegableIn({ ...draft, inPart }, draft.rights) } : WHOLE);
      },
    },
  });
  return (
    <>
      <RadioButtons
        legend={text.part}
        name="partie"
        options={[choice(false, text.wholeContract), choice(true, text.partOfContract, text.partHint)]}
      />
      {draft.inPart ? <Parts form={form} contractId={contractId} /> : null}
    </>
  );
}

function Parts({ form, contractId }: PartsFieldProps & { readonly contractId: string }): ReactElement {
  const view = useView(partsQuery(form.draft.membershipId, contractId));
  return (
    <QueryView {...view} waiting={delegationsWords.form.partsLoading}>
      {(parts) => <PartsChoice form={form} parts={parts} />}
    </QueryView>
  );
}

function PartsChoice({ form, parts }: PartsFieldProps & { readonly parts: DelegablePartsView }): ReactElement {
  const text = delegationsWords.form;
  const { draft, change, signature } = form;
  const options = (named: DelegablePartsView['sections']) => named.map(({ id, name }) => ({ value: id, label: name }));
  if (parts.sections.length + parts.establishments.length === 0) return <p className="ec-muted">{text.noParts}</p>;
  return (
    <>
      <ChecksField
        id={SECTIONS_ID}
        legend={text.sections}
        hint={text.noneIsAll}
        options={options(parts.sections)}
        checked={draft.sections}
        errors={signature.errors}
        onToggle={(id) => {
          change({ sections: toggled(draft.sections, id) });
        }}
      />
      {parts.establishments.length > 0 && (
        <ChecksField
          id={ESTABLISHMENTS_ID}
          legend={text.establishments}
          hint={text.noneIsAll}
          options={options(parts.establishments)}
          checked={draft.establishments}
          errors={signature.errors}
          onToggle={(id) => {
            change({ establishments: toggled(draft.establishments, id) });
          }}
        />
      )}
    </>
  );
}
