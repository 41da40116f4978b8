import { type ReactElement } from 'react';
import { type TimelineStepView } from '../../api/types.js';
import { useText } from '../../i18n/text.js';
import { formatLongDay, formatWeekday } from '../../ui/format.js';
import { Timeline } from '../../ui/timeline.js';

/** « Où en suis-je ? »: where the dossier is, who must act, before when. */
export function StepsCard({ title, steps }: { readonly title?: string; readonly steps: readonly TimelineStepView[] }): ReactElement {
  const text = useText('contract').timeline;
  return (
    <section className="ec-card" aria-labelledby="timeline">
      <h2 className="fr-h6" id="timeline">
        {title ?? text.title}
      </h2>
      <Timeline
        label={title ?? text.title}
        steps={steps.map((step) => ({ key: step.state, label: step.label, status: step.status, children: <WhoAndWhen step={step} /> }))}
      />
    </section>
  );
}

function WhoAndWhen({ step }: { readonly step: TimelineStepView }): ReactElement {
  const text = useText('contract').timeline;
  if (step.status === 'done') return <p className="ec-muted">{text.over}</p>;
  return (
    <>
      {step.who.length > 0 && (
        <p>
          {text.by} <b>{step.who.join(', ')}</b>
        </p>
      )}
      {step.who.length === 0 && <p className="ec-muted">{text.nobody}</p>}
      <When step={step} />
    </>
  );
}

function When({ step }: { readonly step: TimelineStepView }): ReactElement | null {
  const text = useText('contract').timeline;
  if (step.lastDay !== null) return <p>{text.before(formatWeekday(step.lastDay))}</p>;
  if (step.window !== null)
    return <p className="ec-muted">{text.window(formatLongDay(step.window.open), formatLongDay(step.window.close))}</p>;
  return null;
}
