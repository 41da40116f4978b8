import { type ReactElement } from 'react';
import { type CampaignView } from '../../../api/types.js';
import { useText } from '../../../i18n/text.js';
import { StateLabel } from '../../../ui/state-label.js';

type States = CampaignView['states'];

const WIDTH = 1000;
const HEIGHT = 32;

/** The states as one bar, and in words under it: the words are the message, the bar its proportions. */
export function StatesBar({ states }: { states: States }): ReactElement | null {
  const text = useText('campaigns').detail;
  const shown = states.filter(({ count }) => count > 0);
  if (shown.length === 0) return null;
  return (
    <section className="fr-mt-6v" aria-labelledby="etats">
      <h2 className="fr-h6" id="etats">
        {text.states}
      </h2>
      <svg className="ec-statesbar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {segmentsOf(shown).map(({ label, tone, x, width }) => (
          <rect key={label} className={`ec-tone--${tone}`} x={x} y={0} width={width} height={HEIGHT} />
        ))}
      </svg>
      <ul className="ec-legend ec-plainlist fr-mt-2v">
        {shown.map((state) => (
          <li key={state.label}>
            <StateLabel state={state} /> : <b>{state.count}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

function segmentsOf(states: States): { label: string; tone: string; x: number; width: number }[] {
  const total = states.reduce((sum, { count }) => sum + count, 0);
  const starts = states.map((_, index) => states.slice(0, index).reduce((sum, { count }) => sum + count, 0));
  return states.map(({ label, tone, count }, index) => ({
    label,
    tone,
    x: ((starts[index] ?? 0) / total) * WIDTH,
    width: Math.max(0, (count / total) * WIDTH - 2),
  }));
}
