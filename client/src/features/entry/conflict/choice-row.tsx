import { RadioButtons } from '@codegouvfr/react-dsfr/RadioButtons';
import { type ReactElement, type ReactNode } from 'react';
import { entryWords } from '../../../i18n/fr/entry.js';
import { Status } from '../../../ui/status.js';
import { type Keep } from './use-choice.js';

interface ChoiceRowProps<K extends Keep> {
  readonly field: string;
  /** The value both share; absent when they differ. */
  readonly same?: string;
  readonly options: readonly { readonly keep: K; readonly label: string }[];
  readonly chosen: K;
  readonly onChoose: (keep: K) => void;
  readonly children?: ReactNode;
}

/** One field: identical, with nothing to choose, or a choice. */
export function ChoiceRow<K extends Keep>({ field, same, options, chosen, onChoose, children }: ChoiceRowProps<K>): ReactElement {
  const text = entryWords.conflict;
  return (
    <tr>
      <th scope="row" className="ec-strong">
        {field}
      </th>
      <td>{same === undefined ? <Status kind="check" word={text.different} /> : <Status kind="done" word={text.same(same)} />}</td>
      <td>
        {same !== undefined ? (
          <span className="ec-muted">{text.nothing}</span>
        ) : (
          <>
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
            {children}
          </>
        )}
      </td>
    </tr>
  );
}
