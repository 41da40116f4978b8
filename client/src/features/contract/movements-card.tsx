import { type ReactElement, useState } from 'react';
import { type DossierView } from '../../api/types.js';
import { useQuestionCodes } from '../../forms/dossier/use-question-codes.js';
import { useText } from '../../i18n/text.js';
import { formatInstant } from '../../ui/format.js';
import { groupMovements, type MovementGroup } from './group-movements.js';

const FIRST = 6;

/** « Derniers mouvements »: who did what, when; the latest first, the others on demand. */
export function MovementsCard({ dossier }: { readonly dossier: DossierView }): ReactElement {
  const text = useText('contract').movements;
  const codes = useQuestionCodes(dossier.id, dossier.sections.length > 0);
  const [all, showAll] = useState(false);
  const groups = groupMovements(dossier.movements);
  const shown = all ? groups : groups.slice(0, FIRST);
  return (
    <section className="ec-card" aria-labelledby="movements">
      <h2 className="fr-h6" id="movements">
        {text.title}
      </h2>
      {groups.length === 0 && <p className="ec-small ec-muted">{text.empty}</p>}
      <ul className="ec-list ec-feed">
        {shown.map((group) => (
          <Movement key={group.key} group={group} codes={codes} />
        ))}
      </ul>
      {shown.length < groups.length && (
        <button
          type="button"
          className="fr-link fr-link--sm fr-mt-2w"
          onClick={() => {
            showAll(true);
          }}
        >
          {text.all(groups.length)}
        </button>
      )}
    </section>
  );
}

function Movement({ group, codes }: { readonly group: MovementGroup; readonly codes: ReadonlyMap<string, string> }): ReactElement {
  const text = useText('contract').movements;
  const icon = group.kind === 'event' ? 'fr-icon-arrow-right-line' : 'fr-icon-edit-line';
  const questions = group.questions.map((key) => codes.get(key)).filter((code) => code !== undefined);
  return (
    <li>
      <span className={icon} aria-hidden="true" />
      <div className="ec-break">
        <p>{questions.length === 0 ? group.label : text.on(group.label, questions.join(', '))}</p>
        <p className="ec-muted">
          {group.who}, <span className="ec-nowrap">{formatInstant(group.at)}</span>
        </p>
      </div>
    </li>
  );
}
