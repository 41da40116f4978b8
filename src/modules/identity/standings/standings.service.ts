import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Actor, type Standing } from '../../../workflows/index.js';
import { ContractAbsentError } from '../identity.errors.js';
import { type Person } from '../people/person.js';
import { readGrounds } from './contract-ground.js';
import { standingsOf } from './standings.js';

type Reaching = Pick<Person, 'memberships' | 'delegated'>;

/** As what a person stands before contracts: what every permission starts from. */
@Injectable()
export class StandingsService {
  /** @throws ContractAbsentError when the person has nothing to do with the contract: forbidden and absent read alike. */
  async of(tx: EntityManager, person: Person, contractId: string): Promise<Actor> {
    const standings = (await this.ofAll(tx, person, [contractId])).get(contractId);
    if (!standings) throw new ContractAbsentError();
    return { id: person.id, standings };
  }

  /** The same for many contracts, in one statement; those that the person has nothing to do with are absent from the answer. */
  async ofAll(tx: EntityManager, person: Reaching, contractIds: readonly string[]): Promise<Map<string, Standing[]>> {
    const grounds = await readGrounds(tx, contractIds);
    const all = [...person.memberships, ...person.delegated];
    const found = grounds.map((ground): [string, Standing[]] => [ground.contractId, standingsOf(all, ground)]);
    return new Map(found.filter(([, standings]) => standings.length > 0));
  }
}
