import { RadioButtons } from '@codegouvfr/react-dsfr/RadioButtons';
import { type ReactElement } from 'react';
import { useProblemText } from '../../api/problem-text.js';
import { alertsWords } from '../../i18n/fr/alerts.js';
import { Note } from '../../ui/note.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { type MailChoiceValue, useMailChoice } from './use-mail-choice.js';

const CHOICES: readonly MailChoiceValue[] = ['at-once', 'daily', 'none'];

/** At once, once a day, or never: saved as soon as it is chosen, and said. */
export function MailChoice({ chosen }: { readonly chosen: MailChoiceValue }): ReactElement {
  const text = alertsWords.preferences;
  const problemText = useProblemText();
  const { shown, saved, error, choose } = useMailChoice(chosen);
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
              choose(choice);
            },
          },
        }))}
      />
      <p role="status" className="ec-small fr-mb-2w">
        {saved ? text.saved : ''}
      </p>
      <ProblemAlert problem={error === null ? null : problemText(error)} />
      <Note tone="neutral">
        <p>{text.always}</p>
      </Note>
    </>
  );
}
