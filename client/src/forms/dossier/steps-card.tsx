import { type ReactElement } from 'react';
import { type DossierView, type TimelineStepView } from '../../api/types.js';
import { dossierWords } from '../../i18n/fr/dossier.js';
import { formatLongDay, formatWeekday } from '../../ui/format.js';
import { Timeline } from '../../ui/timeline.js';

interface StepsCardProps {
  readonly title?: string;
  readonly dossier: Pick<DossierView, 'timeline' | 'deadline'>;
}

/** « Où en suis-je ? »: where the dossier is, who must act, before when, and what remains until then. */
export function StepsCard({ title, dossier: { timeline: steps, deadline } }: StepsCardProps): ReactElement {
  const text = dossierWords.timeline;
  return (
    <section className="ec-card" aria-labelledby="timeline">
      <h2 className="fr-h6" id="timeline">
        {title ?? text.title}
      </h2>
      <Timeline
        label={title ?? text.title}
        steps={steps.map((step) => ({
          key: step.state,
          label: step.label,
          status: step.status,
          children: <WhoAndWhen step={step} deadline={deadline} />,
        }))}
      />
    </section>
  );
}

interface StepProps {
  readonly step: TimelineStepView;
  readonly deadline: DossierView['deadline'];
}

function WhoAndWhen({ step, deadline }: StepProps): ReactElement {
  const text = dossierWords.timeline;
  if (step.status === 'done') return <p className="ec-muted">{text.over}</p>;
  return (
    <>
      {step.who.length > 0 && (
        <p>
          {text.by} <b>{step.who.join(', ')}</b>
        </p>
      )}
      {step.who.length === 0 && <p className="ec-muted">{text.nobody}</p>}
      <When step={step} deadline={deadline} />
    </>
  );
}

function When({ step, deadline }: StepProps): ReactElement | null {
  const text = dossierWords.timeline;
  if (step.lastDay !== null)
    return (
      <>
        <p>{text.before(formatWeekday(step.lastDay))}</p>
        {step.status === 'current' && deadline?.lastDay === step.lastDay && <p>{text.left(deadline.days, deadline.workingDays)}</p>}
      </>
    );
  if (step.window !== null)
    return <p className="ec-muted">{text.window(formatLongDay(step.window.open), formatLongDay(step.window.close))}</p>;
  return null;
}
