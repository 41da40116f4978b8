import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { CLOCK } from '../../../platform/index.js';
import { type Clock } from '../../../shared/clock.js';
import { type Standing } from '../../../workflows/index.js';
import { type Person, StandingsService } from '../../identity/index.js';
import { type InboxScope } from './inbox.store.js';

/** What of the region's movements concerns a person: the contracts that they stand before, and of these what they may read. */
@Injectable()
export class InboxScopes {
  constructor(
    private readonly standings: StandingsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async of(tx: EntityManager, person: Person): Promise<InboxScope> {
    const [row] = await tx.query<{ ids: string[] | null; now: Date }[]>('select array_agg(id) as ids, now() as now from app.contract');
    const standings = await this.standings.ofAll(tx, person, row?.ids ?? []);
    const contracts = [...standings].map(([id, own]) => ({ id, instances: instancesOf(own), partyOnly: own.every(isParty) }));
    return { personId: person.id, contracts, now: this.clock.at(row?.now ?? new Date(0)) };
  }
}

/** Null as soon as one standing reaches all of the contract. */
function instancesOf(standings: readonly Standing[]): string[] | null {
  const limited = standings.map(({ instances }) => instances);
  return limited.some((instances) => instances === undefined) ? null : limited.flatMap((instances) => [...(instances ?? [])]);
}

function isParty({ as }: Standing): boolean {
  return as === 'party';
}
