import { type ReactElement } from 'react';
import { useReasonText } from '../../../api/problem-text.js';
import { campaignsWords } from '../../../i18n/fr/campaigns.js';
import { Note } from '../../../ui/note.js';
import { type Outcome } from './use-campaign-event.js';

/** What was done, and each contract that stayed where it was, with why. */
export function ActOutcome({ label, outcome }: { label: string; outcome: Outcome }): ReactElement {
  const text = campaignsWords.detail;
  const reasonText = useReasonText();
  return (
    <div className="fr-mb-4v">
      <Note tone={outcome.refused.length === 0 ? 'ok' : 'warn'} live>
        <p>{text.done(label, outcome.done)}</p>
        {outcome.refused.length === 0 ? null : (
          <>
            <p>{text.refusedTitle(outcome.refused.length)}</p>
            <ul>
              {outcome.refused.map(({ dossierId, contractName, reasons }) => (
                <li key={dossierId}>
                  {contractName} : {reasons.map(reasonText).join(' ')}
                </li>
              ))}
            </ul>
          </>
        )}
      </Note>
    </div>
  );
}
