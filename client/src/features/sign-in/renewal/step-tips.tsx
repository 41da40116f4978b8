import { type ReactElement } from 'react';
import { renewalWords } from '../../../i18n/fr/renewal.js';

/** « Trucs et astuces » of each step. */
export function StepTips({ step }: { step: 'address' | 'code' | 'password' }): ReactElement {
  const text = renewalWords;
  const tips = text.tipsOf[step];
  return (
    <>
      <h2 className="fr-h6">{text.tips}</h2>
      <ul className="ec-small">
        {tips.map((tip) => (
          <li key={tip}>{tip}</li>
        ))}
      </ul>
    </>
  );
}
