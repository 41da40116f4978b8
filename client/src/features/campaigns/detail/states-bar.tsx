import { type ReactElement } from 'react';
import { type CampaignView } from '../../../api/types.js';
import { campaignsWords } from '../../../i18n/fr/campaigns.js';
import { StateLabel } from '../../../ui/state-label.js';

type States = CampaignView['states'];

/** As many looks as the bar knows; neighbours never share one. */
const LOOKS = 6;

/** The states as one bar, and in words under it: each part bears its word and its figure, and the mark that its words have below. */
export function StatesBar({ states }: { states: States }): ReactElement | null {
  const text = campaignsWords.detail;
  const shown = states.filter(({ count }) => count > 0);
  if (shown.length === 0) return null;
  return (
    <section className="fr-mt-6v" aria-labelledby="etats">
      <h2 className="fr-h6" id="etats">
        {text.states}
      </h2>
      <div className="ec-statesbar" aria-hidden="true">
        {shown.map(({ label, count }, index) => (
          <span key={label} className={look(index)} style={{ flexGrow: count }}>
            <b>{count}</b> {label}
          </span>
        ))}
      </div>
      <ul className="ec-legend ec-plainlist fr-mt-2v">
        {shown.map((state, index) => (
          <li key={state.label}>
            <span className={`ec-statesbar__key ${look(index)}`} aria-hidden="true" />
            <StateLabel state={state} />
             : <b>{state.count}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

const look = (index: number): string => `ec-statesbar__part--${(index % LOOKS) + 1}`;
