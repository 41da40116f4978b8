import { type ReactElement } from 'react';
import { signInWords } from '../../i18n/fr/sign-in.js';

/** « Trucs et astuces »: nothing when there is none. */
export function Tips({ tips }: { tips: readonly string[] }): ReactElement | null {
  const text = signInWords;
  if (tips.length === 0) return null;
  return (
    <>
      <hr className="fr-mt-4v fr-pb-4v" />
      <h2 className="fr-h6">{text.tips}</h2>
      <ul className="ec-small">
        {tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
    </>
  );
}
