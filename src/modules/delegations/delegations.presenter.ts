import { type Person } from '../identity/index.js';
import { type Delegable } from './delegable.js';
import { type Delegation, isOpen, stateOn } from './delegation.js';
import { type DelegableView, type DelegationView } from './dto/delegation.view.js';
import { type Named } from './named.js';

/** Who looks, on which day, and the names of the contracts spoken of. */
export interface Looking {
  readonly person: Person;
  readonly day: string;
  readonly contracts: ReadonlyMap<string, string>;
}

export function delegationView(delegation: Delegation, { person, day, contracts }: Looking): DelegationView {
  const { id, grantor, delegate, organisation, rights, contractIds, from, to, signedAt, acceptedAt, endedAt } = delegation;
  const state = stateOn(delegation, day);
  return {
    ...{ id, state, grantor, delegate, rights: [...rights], from, to },
    organisation: { id: organisation.id, name: organisation.name },
    contracts: contractIds && namedContracts(contractIds, contracts),
    ...limitsView(delegation),
    signedAt: signedAt.toISOString(),
    acceptedAt: acceptedAt?.toISOString() ?? null,
    endedAt: endedAt?.toISOString() ?? null,
    maySign: state === 'to-sign' && delegate.id === person.id,
    mayRevoke: isOpen(state) && mayRevoke(delegation, person),
  };
}

export function delegableView({ membership, rights, contracts, colleagues }: Delegable): DelegableView {
  const { id, organisation } = membership;
  return {
    membershipId: id,
    organisation: named(organisation),
    rights: [...rights],
    contracts: contracts.map(named),
    colleagues: colleagues.map(({ title, ...colleague }) => ({ ...named(colleague), title })),
  };
}

/** The delegator, and whoever administers the entity themselves. */
export function mayRevoke({ grantor, organisation }: Delegation, person: Person): boolean {
  const administered = administeredBy(person);
  return grantor.id === person.id || administered.some((id) => id === organisation.id || id === organisation.parentId);
}

export function administeredBy({ memberships }: Person): string[] {
  return memberships.filter(({ rights }) => rights.includes('administer')).map(({ organisation }) => organisation.id);
}

function limitsView({ sections, establishments }: Delegation): Pick<DelegationView, 'sections' | 'establishments'> {
  return {
    sections: sections === null ? null : sections.map(named),
    establishments: establishments === null ? null : establishments.map(named),
  };
}

function named({ id, name }: Named): Named {
  return { id, name };
}

function namedContracts(ids: readonly string[], names: ReadonlyMap<string, string>): Named[] {
  return ids.map((id) => ({ id, name: names.get(id) ?? '' }));
}
