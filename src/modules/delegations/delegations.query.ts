import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { RegionTransactions } from '../../platform/index.js';
import { ParisDays, type Person } from '../identity/index.js';
import { Delegables } from './delegable.js';
import { type Delegation } from './delegation.js';
import { administeredBy, delegableView, delegationView } from './delegations.presenter.js';
import { DelegationsStore } from './delegations.store.js';
import { type DelegationsView, type DelegationView } from './dto/delegation.view.js';

const NAMES = 'select id, name from app.contract where id = any($1)';

/** What somebody reads of delegations: theirs, and those of the entities that they administer. */
@Injectable()
export class DelegationsQuery {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly store: DelegationsStore,
    private readonly delegables: Delegables,
    private readonly days: ParisDays,
  ) {}

  all(person: Person): Promise<DelegationsView> {
    return this.transactions.in(person.region, async (tx) => {
      const { day } = await this.days.now(tx);
      const rows = await this.store.list(tx, person.id, administeredBy(person));
      const view = await this.presenter(tx, person, rows, day);
      return {
        today: day,
        delegable: (await this.delegables.of(tx, person, day)).map(delegableView),
        given: rows.filter(({ grantor }) => grantor.id === person.id).map(view),
        received: rows.filter(({ delegate }) => delegate.id === person.id).map(view),
        administered: rows.filter(({ grantor, delegate }) => grantor.id !== person.id && delegate.id !== person.id).map(view),
      };
    });
  }

  private async presenter(
    tx: EntityManager,
    person: Person,
    rows: readonly Delegation[],
    day: string,
  ): Promise<(row: Delegation) => DelegationView> {
    const ids = [...new Set(rows.flatMap(({ contractIds }) => contractIds ?? []))];
    const names = await tx.query<{ id: string; name: string }[]>(NAMES, [ids]);
    const contracts = new Map(names.map(({ id, name }) => [id, name]));
    return (row) => delegationView(row, { person, day, contracts });
  }
}
