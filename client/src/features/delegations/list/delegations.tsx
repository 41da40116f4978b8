import { Button } from '@codegouvfr/react-dsfr/Button';
import { type ReactElement } from 'react';
import { type DelegationsView } from '../../../api/types.js';
import { delegationsWords } from '../../../i18n/fr/delegations.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { newDelegationPath } from '../delegation-paths.js';
import { DelegationsSection } from './delegations-section.js';
import { ToSign } from './to-sign.js';

/** What waits for the reader first, then one table for each side. */
export function Delegations({ delegations }: { readonly delegations: DelegationsView }): ReactElement {
  const text = delegationsWords;
  const { given, received, administered, delegable } = delegations;
  const waiting = received.filter(({ maySign }) => maySign);
  const propose = delegable.length > 0 ? <Propose first={waiting.length === 0} /> : null;
  if (given.length + received.length + administered.length === 0)
    return (
      <div className="fr-mt-6v">
        <EmptyState title={text.emptyTitle} text={propose ? text.emptyText : `${text.emptyText} ${text.emptyNothing}`} headingLevel={2}>
          {propose}
        </EmptyState>
      </div>
    );
  return (
    <>
      {propose ? <div className="ec-actions fr-mt-6v">{propose}</div> : null}
      <ToSign delegations={waiting} />
      {(propose !== null || given.length > 0) && (
        <DelegationsSection id="donnees" title={text.given} empty={text.givenEmpty} delegations={given} side="delegate" />
      )}
      <DelegationsSection id="recues" title={text.received} empty={text.receivedEmpty} delegations={received} side="grantor" />
      {administered.length > 0 && (
        <DelegationsSection id="administrees" title={text.administered} empty="" delegations={administered} side="both" />
      )}
    </>
  );
}

/** The first act of the page, unless something waits for a signature. */
function Propose({ first }: { readonly first: boolean }): ReactElement {
  const text = delegationsWords;
  return (
    <Button priority={first ? 'primary' : 'secondary'} linkProps={{ href: newDelegationPath }}>
      {text.propose}
    </Button>
  );
}
