import { type ReactElement, useState } from 'react';
import { type DossierView, type EventView } from '../../api/types.js';
import { DelegationNote } from '../../forms/dossier/delegation-note.js';
import { DossierBand } from '../../forms/dossier/dossier-band.js';
import { DossierBreadcrumb } from '../../forms/dossier/dossier-breadcrumb.js';
import { closingWords } from '../../i18n/fr/closing.js';
import { PageTitle } from '../../ui/page-title.js';
import { ProblemAlert } from '../../ui/problem-alert.js';
import { Conditions } from './conditions.js';
import { ConfirmEvent } from './confirm-event.js';
import { DeadlineCard } from './deadline-card.js';
import { DocumentsSent } from './documents-sent.js';
import { EventForm } from './event-form.js';
import { MissingList } from './missing-list.js';
import { useEventDraft } from './use-event-draft.js';
import { type Missing, useMissing } from './use-missing.js';
import { useSendEvent } from './use-send-event.js';

interface EventScreenProps {
  readonly dossier: DossierView;
  readonly event: EventView;
  /** What this person still has to answer; null when the act does not wait for that. */
  readonly missing: Missing | null;
}

/** For whoever may answer: the act comes with what is missing. */
export function EventAfterAnswers({ dossier, event }: Omit<EventScreenProps, 'missing'>): ReactElement {
  return <EventScreen dossier={dossier} event={event} missing={useMissing(dossier)} />;
}

/** What is missing, the conditions with their figures, then the act with its confirmation. */
export function EventScreen({ dossier, event, missing }: EventScreenProps): ReactElement {
  const draft = useEventDraft(event);
  const sending = useSendEvent(dossier, event);
  const [asking, ask] = useState(false);
  const close = (): void => {
    ask(false);
  };
  const confirm = (): void => {
    void sending.send(draft.payload).finally(close);
  };
  return (
    <>
      <DossierBand dossier={dossier} />
      <div className="ec-page">
        <Heading dossier={dossier} event={event} missing={missing} />
        <ProblemAlert problem={sending.problem} />
        <div className="ec-grid ec-grid--main-side">
          <div className="ec-stack">
            {missing && <MissingList dossier={dossier} missing={missing} allowed={event.allowed} />}
            {event.closes && <DocumentsSent dossier={dossier} />}
            <EventForm event={event} draft={draft} />
          </div>
          <aside className="ec-stack">
            <Conditions
              dossier={dossier}
              event={event}
              missing={missing}
              onAct={() => {
                if (draft.check()) ask(true);
              }}
            />
            <DeadlineCard dossier={dossier} />
          </aside>
        </div>
      </div>
      {asking && <ConfirmEvent dossier={dossier} event={event} pending={sending.pending} onConfirm={confirm} onCancel={close} />}
    </>
  );
}

function Heading({ dossier, event, missing }: EventScreenProps): ReactElement {
  const text = closingWords;
  return (
    <>
      <DossierBreadcrumb dossier={dossier} current={event.label} />
      <div className="ec-title">
        <div>
          <PageTitle>{missing === null ? event.label : text.title(event.label)}</PageTitle>
          <p className="ec-muted">{event.confirm ?? text.before}</p>
        </div>
      </div>
      <DelegationNote dossier={dossier} />
    </>
  );
}
