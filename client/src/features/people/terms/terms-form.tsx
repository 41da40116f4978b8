import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement, type ReactNode } from 'react';
import { isProblem } from '../../../api/problem.js';
import { useProblemText } from '../../../api/problem-text.js';
import { type EstablishmentPeopleView } from '../../../api/types.js';
import { peopleFormWords } from '../../../i18n/fr/people-form.js';
import { ErrorSummary } from '../../../ui/error-summary.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { NamedField } from '../../../ui/named-field.js';
import { establishmentPath } from '../people-paths.js';
import { ContractsField } from './contracts-field.js';
import { DaysField } from './days-field.js';
import { RightsField } from './rights-field.js';
import { FIELD } from './terms-draft.js';
import { type TermsForm as Form } from './use-terms-form.js';

interface TermsFormProps {
  form: Form;
  view: EstablishmentPeopleView;
  held: readonly string[];
  submit: string;
  /** What stands above: who it is about. */
  children?: ReactNode;
  /** Reads again what somebody else has changed meanwhile. */
  onReload?: () => void;
}

/** Title, rights, contracts, days: of an invitation and of a change alike. */
export function TermsForm({ form, view, held, submit, children, onReload }: TermsFormProps): ReactElement {
  const text = peopleFormWords;
  const { draft, change, errors, problem, pending } = form;
  return (
    <form onSubmit={form.submit} noValidate className="fr-mt-6v">
      <ErrorSummary errors={errors} />
      <Refusal problem={problem} onReload={onReload} />
      {children}
      <NamedField
        id={FIELD.title}
        label={text.position}
        hint={text.positionHint}
        value={draft.title}
        errors={errors}
        onChange={(title) => {
          change({ title });
        }}
      />
      <RightsField
        offered={view.rights}
        held={held}
        chosen={draft.rights}
        onChange={(rights) => {
          change({ rights });
        }}
      />
      <ContractsField form={form} view={view} />
      <DaysField form={form} />
      <div className="ec-actions fr-mt-6v">
        <Button type="submit" nativeButtonProps={{ 'aria-disabled': pending }}>
          {pending ? text.submitting : submit}
        </Button>
        <Button priority="tertiary no outline" linkProps={{ href: establishmentPath(view.establishment.id) }}>
          {text.cancel}
        </Button>
      </div>
    </form>
  );
}

function Refusal({ problem, onReload }: { problem: Error | null; onReload: (() => void) | undefined }): ReactElement {
  const text = peopleFormWords;
  const problemText = useProblemText();
  const isStale = onReload !== undefined && isProblem(problem, 'people.changed');
  return (
    <ProblemAlert problem={problem === null ? null : { ...problemText(problem), title: text.failed }}>
      {isStale ? (
        <p className="fr-mt-3v">
          <Button type="button" priority="secondary" size="small" onClick={onReload}>
            {text.reload}
          </Button>
        </p>
      ) : null}
    </ProblemAlert>
  );
}
