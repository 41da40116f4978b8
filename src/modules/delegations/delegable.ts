import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { ContractsService } from '../contracts/index.js';
import { type Membership, type Person, StandingsService } from '../identity/index.js';
import { type Colleague, DelegationsStore } from './delegations.store.js';
import { type Named } from './named.js';
import { delegableRights } from './terms.js';

/** What somebody may delegate by one of their own memberships, and to whom. */
export interface Delegable {
  readonly membership: Membership;
  readonly rights: readonly string[];
  readonly contracts: readonly Named[];
  readonly colleagues: readonly Colleague[];
}

/** Only one's own memberships count: what was delegated is never delegated on. */
@Injectable()
export class Delegables {
  constructor(
    private readonly contracts: ContractsService,
    private readonly standings: StandingsService,
    private readonly store: DelegationsStore,
  ) {}

  async of(tx: EntityManager, person: Person, day: string): Promise<Delegable[]> {
    const lenders = person.memberships.filter(({ rights }) => delegableRights(rights).length > 0);
    if (lenders.length === 0) return [];
    const visible = (await this.contracts.ofPerson(tx, person)).map(({ contract: { id, name } }) => ({ id, name }));
    const found: Delegable[] = [];
    for (const membership of lenders) {
      const reached = await this.standings.ofAll(
        tx,
        { memberships: [membership], delegated: [] },
        visible.map(({ id }) => id),
      );
      const colleagues = await this.store.colleagues(tx, membership.organisation.id, person.id, day);
      const contracts = visible.filter(({ id }) => reached.has(id));
      found.push({ membership, rights: delegableRights(membership.rights), contracts, colleagues });
    }
    return found;
  }
}
