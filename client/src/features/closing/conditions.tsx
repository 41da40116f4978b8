import { type ReactElement } from 'react';
import { useReasonText } from '../../api/problem-text.js';
import { type DossierView, type EventView } from '../../api/types.js';
import { leadsSomewhere } from '../../forms/dossier/events.js';
import { closingWords } from '../../i18n/fr/closing.js';
import { formatPercent } from '../../ui/format.js';
import { GuardedButton } from '../../ui/guarded-button.js';
import { Status } from '../../ui/status.js';
import { type Missing } from './use-missing.js';

interface ConditionsProps {
  readonly dossier: DossierView;
  readonly event: EventView;
  /** Null for an act that does not depend on this person's answers. */
  readonly missing: Missing | null;
  readonly onAct: () => void;
}

/** The conditions with their figures, beside the button they hold back [S1-04, S1-23, S4-07]. */
export function Conditions({ dossier, event, missing, onAct }: ConditionsProps): ReactElement {
  const text = closingWords.conditions;
  const sentence = useReasonText();
  return (
    <section className="ec-card ec-card--soft" aria-labelledby="conditions">
      <h2 className="fr-h6" id="conditions">
        {text.title}
      </h2>
      <ul className="ec-list ec-conds fr-mb-3w">
        {missing && <Figures dossier={dossier} missing={missing} />}
        <Condition met={leadsSomewhere(event)} label={text.right} figure={leadsSomewhere(event) ? text.may : text.mayNot} />
      </ul>
      <GuardedButton reasons={event.allowed ? [] : event.reasons.map(sentence)} onClick={onAct}>
        {event.label}
      </GuardedButton>
    </section>
  );
}

function Figures({ dossier, missing }: { readonly dossier: DossierView; readonly missing: Missing }): ReactElement {
  const text = closingWords.conditions;
  const { rate, filled, required } = dossier.progress;
  return (
    <>
      {rate !== null && <Condition met={rate === 100} label={text.rate} figure={formatPercent(rate)} />}
      <Condition met={filled >= required} label={text.questions} figure={text.of(filled, required)} />
      <Condition met={missing.confirm.length === 0} label={text.confirm} figure={text.left(missing.confirm.length)} />
      <Condition met={missing.pieces === 0} label={text.pieces} figure={text.piecesLeft(missing.pieces)} />
    </>
  );
}

function Condition({ met, label, figure }: { readonly met: boolean; readonly label: string; readonly figure: string }): ReactElement {
  return (
    <li>
      <Status kind={met ? 'done' : 'refused'} word={label} />
      <p className="ec-small">{figure}</p>
    </li>
  );
}
