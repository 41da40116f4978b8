import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { RegionTransactions } from '../../platform/index.js';
import { type Moment, ParisDays, type Person } from '../identity/index.js';
import { type Delegable, Delegables } from './delegable.js';
import { type Delegation, isOpen, stateOn } from './delegation.js';
import { DelegationAbsentError, DelegationClosedError, DelegationRefusedError } from './delegations.errors.js';
import { mayRevoke } from './delegations.presenter.js';
import { DelegationsStore } from './delegations.store.js';
import { DelegationTrail } from './delegation-trail.js';
import { isLimited } from './limits.js';
import { type Named } from './named.js';
import { DelegableParts, NO_PARTS, type Parts } from './parts.js';
import { reasonsAgainstTerms, type Terms, withReading } from './terms.js';

/** What somebody signs: a part of what they hold, to one colleague. */
export interface Proposal extends Terms {
  readonly membershipId: string;
  readonly delegateId: string;
}

/** A delegation is signed twice, holds between its days, and ends when either side, or an administrator, wants. */
@Injectable()
export class DelegationsService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly store: DelegationsStore,
    private readonly delegables: Delegables,
    private readonly trail: DelegationTrail,
    private readonly days: ParisDays,
    private readonly partsOf: DelegableParts,
  ) {}

  /** The first signature: nothing is granted yet. */
  sign(person: Person, proposal: Proposal): Promise<string> {
    return this.transactions.in(person.region, async (tx) => {
      const now = await this.days.now(tx);
      const limits = await this.check(tx, person, proposal, now.day);
      const { region, id: grantorId } = person;
      const id = await this.store.add(tx, { ...proposal, ...limits, rights: withReading(proposal), region, grantorId, at: now.at });
      await this.trail.leave(tx, person, { delegation: await this.get(tx, id), act: 'delegation-signed', at: now.at });
      return id;
    });
  }

  /** The second signature, by the delegate alone: from then on it holds, between its days. */
  accept(person: Person, id: string): Promise<void> {
    return this.answer(person, id, async (tx, { delegation, at }) => {
      await this.store.accept(tx, id, at);
      await this.trail.leave(tx, person, { delegation, act: 'delegation-accepted', at });
    });
  }

  decline(person: Person, id: string): Promise<void> {
    return this.answer(person, id, async (tx, { delegation, at }) => {
      await this.store.end(tx, { id, by: person.id, as: 'declined', at });
      await this.trail.leave(tx, person, { delegation, act: 'delegation-declined', at });
    });
  }

  /** At any moment, by the delegator or an administrator of the entity; it holds no longer at the delegate's next request. */
  revoke(person: Person, id: string): Promise<void> {
    return this.transactions.in(person.region, async (tx) => {
      const { at, day } = await this.days.now(tx);
      const delegation = await this.get(tx, id);
      if (!mayRevoke(delegation, person)) throw new DelegationAbsentError();
      if (!isOpen(stateOn(delegation, day)) && stateOn(delegation, day) !== 'lapsed') throw new DelegationClosedError();
      await this.store.end(tx, { id, by: person.id, as: 'revoked', at });
      await this.trail.leave(tx, person, { delegation, act: 'delegation-revoked', at });
    });
  }

  private answer(person: Person, id: string, work: (tx: EntityManager, to: Answering) => Promise<void>): Promise<void> {
    return this.transactions.in(person.region, async (tx) => {
      const now = await this.days.now(tx);
      const delegation = await this.get(tx, id);
      if (delegation.delegate.id !== person.id) throw new DelegationAbsentError();
      if (stateOn(delegation, now.day) !== 'to-sign') throw new DelegationClosedError();
      await work(tx, { ...now, delegation });
    });
  }

  /** What the one contract may be limited to, by one of their memberships. */
  parts(person: Person, membershipId: string, contractId: string): Promise<Parts> {
    return this.transactions.in(person.region, async (tx) => {
      const { day } = await this.days.now(tx);
      const { membership, contracts } = await this.lender(tx, person, { membershipId, day });
      if (!contracts.some(({ id }) => id === contractId)) throw new DelegationAbsentError();
      return this.partsOf.of(tx, membership, contractId);
    });
  }

  private async lender(
    tx: EntityManager,
    person: Person,
    { membershipId, day }: { membershipId: string; day: string },
  ): Promise<Delegable> {
    const found = (await this.delegables.of(tx, person, day)).find(({ membership }) => membership.id === membershipId);
    if (!found) throw new DelegationAbsentError();
    return found;
  }

  /** The parts that it is limited to, by name, as they are signed. */
  private async check(tx: EntityManager, person: Person, proposal: Proposal, day: string): Promise<Limits> {
    const delegable = await this.lender(tx, person, { membershipId: proposal.membershipId, day });
    const contractIds = delegable.contracts.map(({ id }) => id);
    const [one] = contractIds.filter((id) => isLimited(proposal) && proposal.contractIds?.[0] === id);
    const parts = one === undefined ? NO_PARTS : await this.partsOf.of(tx, delegable.membership, one);
    const reasons = reasonsAgainstTerms(proposal, { rights: delegable.membership.rights, contractIds, parts }, day);
    const known = delegable.colleagues.some(({ id }) => id === proposal.delegateId);
    const all = known ? reasons : [...reasons, { code: 'delegation-not-a-colleague' }];
    if (all.length > 0) throw new DelegationRefusedError(all);
    const { sections, establishments } = proposal;
    return { sections: chosen(parts.sections, sections), establishments: chosen(parts.establishments, establishments) };
  }

  private async get(tx: EntityManager, id: string): Promise<Delegation> {
    const delegation = await this.store.find(tx, id);
    if (!delegation) throw new DelegationAbsentError();
    return delegation;
  }
}

interface Answering extends Moment {
  readonly delegation: Delegation;
}

type Limits = Pick<Delegation, 'sections' | 'establishments'>;

function chosen(parts: readonly Named[], ids: readonly string[] | null): readonly Named[] | null {
  return ids && parts.filter(({ id }) => ids.includes(id));
}
