import { type ReactElement } from 'react';
import { useText } from '../../../i18n/text.js';

/** « Trucs et astuces » of each step. */
export function StepTips({ step }: { step: 'address' | 'code' | 'password' }): ReactElement {
  const text = useText('renewal');
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
