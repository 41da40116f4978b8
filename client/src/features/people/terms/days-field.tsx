import { type ReactElement } from 'react';
import { peopleFormWords } from '../../../i18n/fr/people-form.js';
import { NamedField } from '../../../ui/named-field.js';
import { FIELD } from './terms-draft.js';
import { type TermsForm } from './use-terms-form.js';

/** From when to when; nothing = now, and without end. */
export function DaysField({ form: { draft, change, errors } }: { form: TermsForm }): ReactElement {
  const text = peopleFormWords;
  return (
    <fieldset className="ec-fs fr-mb-6v">
      <legend className="fr-label">
        {text.days}
        <span className="fr-hint-text">{text.daysHint}</span>
      </legend>
      <div className="ec-grid ec-grid--2 fr-mt-4v">
        <NamedField
          id="premier-jour"
          label={text.from}
          type="date"
          value={draft.from}
          errors={errors}
          onChange={(from) => {
            change({ from });
          }}
        />
        <NamedField
          id={FIELD.to}
          label={text.to}
          type="date"
          value={draft.to}
          errors={errors}
          onChange={(to) => {
            change({ to });
          }}
        />
      </div>
    </fieldset>
  );
}
