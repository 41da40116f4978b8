import { RadioButtons } from '@codegouvfr/react-dsfr/RadioButtons';
import { type ReactElement } from 'react';
import { entryWords } from '../../../i18n/fr/entry.js';
import { type Keep } from './use-choice.js';

interface ChoiceProps<K extends Keep> {
  readonly field: string;
  readonly options: readonly { readonly keep: K; readonly label: string }[];
  readonly chosen: K;
  readonly onChoose: (keep: K) => void;
}

/** Which version of one field stays. */
export function Choice<K extends Keep>({ field, options, chosen, onChoose }: ChoiceProps<K>): ReactElement {
  const text = entryWords.conflict;
  return (
    <RadioButtons
      small
      orientation="horizontal"
      legend={<span className="fr-sr-only">{text.choose(field)}</span>}
      options={options.map(({ keep, label }) => ({
        label,
        nativeInputProps: {
          checked: keep === chosen,
          onChange: () => {
            onChoose(keep);
          },
        },
      }))}
    />
  );
}
