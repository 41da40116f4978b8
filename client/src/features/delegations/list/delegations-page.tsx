import { type ReactElement } from 'react';
import { useLocation } from 'react-router';
import { delegationsQuery } from '../../../api/delegations.js';
import { useView } from '../../../api/use-view.js';
import { accountWords } from '../../../i18n/fr/account.js';
import { delegationsWords } from '../../../i18n/fr/delegations.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { Note } from '../../../ui/note.js';
import { PageTitle } from '../../../ui/page-title.js';
import { QueryView } from '../../../ui/query-view.js';
import { Delegations } from './delegations.js';

/** « Délégations »: what waits for a signature, what was given, what was received. */
export function DelegationsPage(): ReactElement {
  const text = delegationsWords;
  const view = useView(delegationsQuery);
  const proposedTo = proposedIn(useLocation().state);
  return (
    <div className="ec-page">
      <Breadcrumb above={[{ label: accountWords.title, to: '/mon-compte' }]} current={text.title} />
      <PageTitle>{text.title}</PageTitle>
      <p className="ec-lead">{text.lead}</p>
      {proposedTo === null ? null : (
        <Note tone="ok" live>
          <p>{text.proposed(proposedTo)}</p>
        </Note>
      )}
      <QueryView {...view} waiting={text.loading}>
        {(delegations) => <Delegations delegations={delegations} />}
      </QueryView>
    </div>
  );
}

/** Whose signature is now waited for, when one arrives from the form. */
function proposedIn(state: unknown): string | null {
  return typeof state === 'object' && state !== null && 'proposed' in state && typeof state.proposed === 'string' ? state.proposed : null;
}
