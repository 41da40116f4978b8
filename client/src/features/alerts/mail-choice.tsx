import { RadioButtons } from '@codegouvfr/react-dsfr/RadioButtons';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ReactElement } from 'react';
import { fetchData } from '../../api/http.js';
import { useProblemText } from '../../api/problem-text.js';
import { type AlertPreferencesView } from '../../api/types.js';
import { alertsWords } from '../../i18n/fr/alerts.js';
import { Note } from '../../ui/note.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { preferencesQuery } from './alerts-queries.js';

type Choice = AlertPreferencesView['mails'];
const CHOICES: readonly Choice[] = ['at-once', 'daily', 'none'];

/** At once, once a day, or never: saved as soon as it is chosen, and said. */
export function MailChoice({ chosen }: { readonly chosen: Choice }): ReactElement {
  const text = alertsWords.preferences;
  const problemText = useProblemText();
  const queries = useQueryClient();
  const save = useMutation({
    mutationFn: (mails: Choice) => fetchData('PUT /api/alerts/preferences', { body: { mails } }),
    onSuccess: (saved) => {
      queries.setQueryData(preferencesQuery.queryKey, saved);
    },
  });
  const shown = save.isPending ? save.variables : chosen;
  return (
    <>
      <RadioButtons
        legend={text.legend}
        name="courriels"
        options={CHOICES.map((choice) => ({
          label: text.choices[choice].label,
          hintText: text.choices[choice].hint,
          nativeInputProps: {
            checked: shown === choice,
            onChange: () => {
              save.mutate(choice);
            },
          },
        }))}
      />
      <p role="status" className="ec-small fr-mb-2w">
        {save.isSuccess ? text.saved : ''}
      </p>
      <ProblemAlert problem={save.error === null ? null : problemText(save.error)} />
      <Note tone="neutral">
        <p>{text.always}</p>
      </Note>
    </>
  );
}
