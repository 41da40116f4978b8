import { type ReactElement } from 'react';
import { type CampaignEventView } from '../../../api/types.js';
import { campaignsWords } from '../../../i18n/fr/campaigns.js';
import { GuardedButton } from '../../../ui/guarded-button.js';

/** One act, with how many contracts are ready for it; refused, with why, when none is. */
export function CampaignAct({ event, main, onAsk }: { event: CampaignEventView; main: boolean; onAsk: () => void }): ReactElement {
  const text = campaignsWords.detail;
  const possible = event.eligible > 0;
  return (
    <>
      <GuardedButton priority={main ? 'primary' : 'secondary'} onClick={onAsk} reasons={possible ? [] : [text.nothingEligible]}>
        {event.label}
      </GuardedButton>
      {possible ? <p className="ec-small ec-muted fr-mt-2v">{text.eligible(event.eligible, event.refused)}</p> : null}
    </>
  );
}
