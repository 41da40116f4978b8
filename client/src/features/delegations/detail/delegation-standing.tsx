import { type ReactElement, type RefObject } from 'react';
import { type DelegationView } from '../../../api/types.js';
import { delegationsWords } from '../../../i18n/fr/delegations.js';
import { formatLongDay } from '../../../ui/format.js';
import { DelegationState } from '../delegation-state.js';

interface DelegationStandingProps {
  readonly delegation: DelegationView;
  /** Takes the focus once an act has changed it. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

/** Where it stands, and what that means. */
export function DelegationStanding({ delegation, heading }: DelegationStandingProps): ReactElement {
  const text = delegationsWords;
  const { state, delegate, grantor, from, maySign } = delegation;
  const meaning = maySign ? text.detail.yours : text.explained[state](delegate.name, grantor.name, formatLongDay(from));
  return (
    <section className="fr-mt-6v" aria-labelledby="etat">
      <h2 className="fr-h6" id="etat" tabIndex={-1} ref={heading}>
        {text.detail.state}
      </h2>
      <p>
        <DelegationState delegation={delegation} pill />
      </p>
      <p>{meaning}</p>
    </section>
  );
}
