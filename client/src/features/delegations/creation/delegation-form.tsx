import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { delegationsWords } from '../../../i18n/fr/delegations.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { delegationsPath } from '../delegation-paths.js';
import { SignatureFields } from '../signature-fields.js';
import { ContractsField } from './contracts-field.js';
import { type Delegable } from './delegation-draft.js';
import { PartsField } from './parts-field.js';
import { PeopleFields } from './people-fields.js';
import { PeriodFields } from './period-fields.js';
import { RightsField } from './rights-field.js';
import { useDelegationForm } from './use-delegation-form.js';

interface DelegationFormProps {
  readonly today: string;
  readonly delegable: Delegable;
}

/** To whom, which acts, on which contracts, from when to when, then the signature. */
export function DelegationForm({ today, delegable }: DelegationFormProps): ReactElement {
  const text = delegationsWords;
  const form = useDelegationForm(delegable, today);
  return (
    <form onSubmit={form.submit} noValidate>
      <p>{text.form.lead}</p>
      {!form.signature.by.ready && <p className="ec-strong">{text.form.signInFirst}</p>}
      <ErrorSummary errors={form.signature.errors} />
      <ProblemAlert problem={form.problem} />
      <PeopleFields form={form} delegable={delegable} />
      <RightsField form={form} />
      <ContractsField form={form} />
      <PartsField form={form} />
      <PeriodFields form={form} />
      <section className="ec-card ec-card--soft fr-mt-6v" aria-labelledby="signature">
        <h2 className="fr-h6" id="signature">
          {text.signature.title}
        </h2>
        <SignatureFields signature={form.signature} label={text.form.box} />
      </section>
      <div className="ec-actions fr-mt-6v">
        <Button type="submit" nativeButtonProps={{ 'aria-disabled': form.pending }}>
          {form.pending ? text.signature.signing : text.form.submit}
        </Button>
        <Button priority="tertiary no outline" linkProps={{ href: delegationsPath }}>
          {text.form.cancel}
        </Button>
      </div>
    </form>
  );
}
