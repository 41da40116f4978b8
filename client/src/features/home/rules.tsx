import { type ReactElement } from 'react';
import { homeWords } from '../../i18n/fr/home.js';

/** « Règles à ne pas oublier », in the region's words. */
export function Rules({ rules }: { rules: readonly string[] }): ReactElement | null {
  const text = homeWords;
  if (rules.length === 0) return null;
  return (
    <section className="ec-card ec-card--soft" aria-labelledby="regles">
      <h2 className="fr-h6" id="regles">
        {text.rules}
      </h2>
      <ol className="ec-numbered">
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
    </section>
  );
}
