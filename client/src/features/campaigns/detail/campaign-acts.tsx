import { type ReactElement, useState } from 'react';
import { useProblemText } from '../../../api/problem-text.js';
import { type CampaignEventView, type CampaignView } from '../../../api/types.js';
import { campaignsWords } from '../../../i18n/fr/campaigns.js';
import { ConfirmDialog } from '../../../ui/confirm-dialog.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { ActOutcome } from './act-outcome.js';
import { CampaignAct } from './campaign-act.js';
import { useCampaignEvent } from './use-campaign-event.js';

interface Asked {
  event: CampaignEventView;
  idempotencyKey: string;
}

/** What the agency may do to the whole campaign; each act asks first, with how many contracts it moves. */
export function CampaignActs({ campaign }: { campaign: CampaignView }): ReactElement {
  const text = campaignsWords.detail;
  const problemText = useProblemText();
  const [asked, ask] = useState<Asked | null>(null);
  const act = useCampaignEvent(campaign.id);
  const send = (confirmed: Asked): void => {
    act.mutate(confirmed, {
      onSettled: () => {
        ask(null);
      },
    });
  };
  return (
    <section className="ec-card" aria-labelledby="gestes">
      <h2 className="fr-h6" id="gestes">
        {text.acts}
      </h2>
      <ProblemAlert problem={act.error === null ? null : { ...problemText(act.error), title: text.failed }} />
      {act.data === undefined ? null : <ActOutcome label={act.variables.event.label} outcome={act.data} />}
      <Events
        events={campaign.events}
        onAsk={(event) => {
          ask({ event, idempotencyKey: crypto.randomUUID() });
        }}
      />
      {asked === null ? null : (
        <Confirmation
          asked={asked}
          pending={act.isPending}
          send={send}
          cancel={() => {
            ask(null);
          }}
        />
      )}
    </section>
  );
}

function Events({ events, onAsk }: { events: readonly CampaignEventView[]; onAsk: (event: CampaignEventView) => void }): ReactElement {
  const text = campaignsWords.detail;
  if (events.length === 0) return <p className="ec-muted ec-m0">{text.noAct}</p>;
  const main = events.find(({ eligible }) => eligible > 0);
  return (
    <ul className="ec-list">
      {events.map((event) => (
        <li key={event.event}>
          <CampaignAct
            event={event}
            main={event === main}
            onAsk={() => {
              onAsk(event);
            }}
          />
        </li>
      ))}
    </ul>
  );
}

interface ConfirmationProps {
  asked: Asked;
  pending: boolean;
  send: (asked: Asked) => void;
  cancel: () => void;
}

function Confirmation({ asked, pending, send, cancel }: ConfirmationProps): ReactElement {
  const text = campaignsWords.detail;
  const { label, confirm, eligible } = asked.event;
  return (
    <ConfirmDialog
      title={text.confirmTitle(label)}
      confirm={label}
      pending={pending}
      onConfirm={() => {
        send(asked);
      }}
      onCancel={cancel}
    >
      {confirm === null ? null : <p>{confirm}</p>}
      <p>{text.confirmCount(eligible)}</p>
    </ConfirmDialog>
  );
}
