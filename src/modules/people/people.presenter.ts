import { type RightsLogRow } from '../identity/index.js';
import { authorityOver, mayGive, reaches, runsAgency } from './authority.js';
import { authorityAt, type Desk } from './desk.js';
import { type EstablishmentPeopleView, type PersonRightsView, type RightsLogView } from './dto/people.view.js';
import { type Named } from './establishment.js';
import { type Member, stateOn } from './member.js';
import { endingReasons } from './refusals.js';
import { ESTABLISHMENT_RIGHTS } from './rights.js';

interface Around {
  readonly log: readonly RightsLogRow[];
  readonly isLast: (member: Member) => boolean;
}

export function peopleView(desk: Desk, { log, isLast }: Around): EstablishmentPeopleView {
  const { establishment, holdings, members, day } = desk;
  const authority = authorityOver(establishment.root, holdings);
  const gives = (right: string): boolean => authority?.held.some(({ rights }) => rights.includes(right)) === true;
  return {
    establishment: { id: establishment.root.id, name: establishment.root.name, finess: establishment.root.finess },
    today: day,
    places: establishment.places.map(({ id, name, kind }) => ({ id, name, isWhole: kind === 'legal-entity' })),
    rights: ESTABLISHMENT_RIGHTS.map((right) => ({ right, mine: gives(right) })),
    contracts: establishment.contracts.map(named),
    allContracts: authority !== undefined && mayGive(authority, 'read', null),
    people: members.map((member) => personView(member, desk, isLast(member))),
    log: log.map(logView),
  };
}

function personView(member: Member, desk: Desk, isLast: boolean): PersonRightsView {
  const { id, name, email, title, organisationId, organisationName, rights, contractIds, from, to, invitedAt, version, formerLogin } =
    member;
  const state = stateOn(member, desk.day);
  const reached = reaches(authorityAt(desk, organisationId), contractIds);
  return {
    ...{ id, name, email, title, rights: [...rights], from, to, version, state },
    place: { id: organisationId, name: organisationName },
    contracts: contractIds?.map((contractId) => contractNamed(contractId, desk.establishment.contracts)) ?? null,
    invitedAt: state === 'invited' ? (invitedAt?.toISOString() ?? null) : null,
    isReader: member.personId === desk.person.id,
    formerLogin,
    mayRename: runsAgency(desk.holdings) && !member.awaited,
    againstChange: endingReasons(reached, false),
    againstEnding: endingReasons(reached, isLast),
  };
}

function contractNamed(id: string, contracts: readonly Named[]): Named {
  return { id, name: contracts.find((contract) => contract.id === id)?.name ?? '' };
}

function named({ id, name }: Named): Named {
  return { id, name };
}

function logView({ at, actorName, subjectName, act, detail }: RightsLogRow): RightsLogView {
  const rights = Array.isArray(detail.rights) ? detail.rights.map(String) : [];
  return { at: at.toISOString(), actor: actorName, subject: subjectName, act, rights };
}
