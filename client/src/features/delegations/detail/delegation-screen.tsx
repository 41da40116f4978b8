import { type ReactElement } from 'react';
import { type DelegationView } from '../../../api/types.js';
import { delegationsWords } from '../../../i18n/fr/delegations.js';
import { Breadcrumb } from '../../../ui/breadcrumb.js';
import { type Definition, DefinitionList } from '../../../ui/definition-list.js';
import { formatInstant, formatLongDay } from '../../../ui/format.js';
import { PageTitle } from '../../../ui/page-title.js';
import { ProblemAlert } from '../../../ui/problem-alert.js';
import { delegationsPath } from '../delegation-paths.js';
import { isInPart } from '../is-in-part.js';
import { DelegationStanding } from './delegation-standing.js';
import { Revocation } from './revocation.js';
import { SignDelegation } from './sign-delegation.js';
import { useDelegationActs } from './use-delegation-acts.js';

/** The terms, then the signature that is waited for, or the way to end it. */
export function DelegationScreen({ delegation }: { readonly delegation: DelegationView }): ReactElement {
  const text = delegationsWords;
  const acts = useDelegationActs(delegation);
  const title = text.detail.title(delegation.grantor.name, delegation.delegate.name);
  return (
    <>
      <Breadcrumb above={[{ label: text.title, to: delegationsPath }]} current={title} />
      <PageTitle>{title}</PageTitle>
      <DelegationStanding delegation={delegation} heading={acts.heading} />
      <section className="ec-card fr-mt-6v" aria-labelledby="termes">
        <h2 className="fr-h6" id="termes">
          {text.detail.terms}
        </h2>
        <DefinitionList items={termsOf(delegation, text)} />
        <p className="ec-small ec-muted fr-mt-4v">{text.detail.never}</p>
        {isInPart(delegation) && <p className="ec-small ec-muted fr-mt-2v">{text.detail.inPart}</p>}
      </section>
      <ProblemAlert problem={acts.problem} />
      {delegation.maySign ? <SignDelegation delegation={delegation} acts={acts} /> : null}
      {delegation.mayRevoke ? <Revocation delegation={delegation} acts={acts} /> : null}
    </>
  );
}

function partsOf(parts: DelegationView['sections'], term: string): Definition[] {
  return parts === null ? [] : [{ term, value: oneALine(parts) }];
}

/** Their names hold commas. */
function oneALine(named: NonNullable<DelegationView['sections']>): ReactElement {
  return (
    <ul className="ec-plainlist">
      {named.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  );
}

function termsOf({ organisation, rights, contracts, ...delegation }: DelegationView, text: typeof delegationsWords): Definition[] {
  const { grantor, delegate, from, to, signedAt, acceptedAt, endedAt } = delegation;
  const instant = (at: string | null): string => (at === null ? text.detail.notSigned : formatInstant(at));
  return [
    { term: text.detail.organisation, value: organisation.name },
    { term: text.detail.rights, value: text.rights(rights) },
    { term: text.detail.contracts, value: contracts === null ? text.allContracts : oneALine(contracts) },
    ...partsOf(delegation.sections, text.detail.sections),
    ...partsOf(delegation.establishments, text.detail.establishments),
    { term: text.detail.period, value: text.period(formatLongDay(from), formatLongDay(to)) },
    { term: text.detail.signed(grantor.name), value: instant(signedAt) },
    { term: text.detail.signed(delegate.name), value: instant(acceptedAt) },
    ...(endedAt === null ? [] : [{ term: text.detail.ended, value: formatInstant(endedAt) }]),
  ];
}
