import { type ReactElement } from 'react';
import { Link } from 'react-router';
import { type DossierView } from '../../api/types.js';
import { groupMovements } from '../../forms/dossier/movements/group-movements.js';
import { MovementLine } from '../../forms/dossier/movements/movement-line.js';
import { historyPath } from '../../forms/dossier/paths.js';
import { useQuestionCodes } from '../../forms/dossier/use-question-codes.js';
import { dossierWords } from '../../i18n/fr/dossier.js';

const FIRST = 6;

/** « Derniers mouvements »: who did what, when and why; the latest first, the whole history behind a link. */
export function MovementsCard({ dossier }: { readonly dossier: DossierView }): ReactElement {
  const text = dossierWords.movements;
  const codes = useQuestionCodes(dossier.id, dossier.sections.length > 0);
  const groups = groupMovements(dossier.movements);
  return (
    <section className="ec-card" aria-labelledby="movements">
      <h2 className="fr-h6" id="movements">
        {text.title}
      </h2>
      {groups.length === 0 && <p className="ec-small ec-muted">{text.empty}</p>}
      <ul className="ec-list ec-feed">
        {groups.slice(0, FIRST).map((group) => (
          <MovementLine key={group.key} group={group} codes={codes} />
        ))}
      </ul>
      {groups.length > 0 && (
        <p className="fr-mt-2w">
          <Link className="fr-link fr-link--sm" to={historyPath(dossier.id)}>
            {text.history}
          </Link>
        </p>
      )}
    </section>
  );
}
