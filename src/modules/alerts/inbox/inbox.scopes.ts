import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { CLOCK } from '../../../platform/index.js';
import { type Clock } from '../../../shared/clock.js';
import { type Standing } from '../../../workflows/index.js';
import { DiscussionNews } from '../../discussions/index.js';
import { type Person, StandingsService } from '../../identity/index.js';
import { type InboxScope, KEPT_DAYS } from './inbox.store.js';

const DAY = 86_400_000;

/** What of the region's movements concerns a person: the contracts that they stand before, and of these what they may read. */
@Injectable()
export class InboxScopes {
  constructor(
    private readonly standings: StandingsService,
    private readonly discussions: DiscussionNews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Until the end of the transaction, the person's discussions can be read too. */
  async of(tx: EntityManager, person: Person): Promise<InboxScope> {
    const [row] = await tx.query<{ ids: string[] | null; now: Date }[]>('select array_agg(id) as ids, now() as now from app.contract');
    const standings = await this.standings.ofAll(tx, person, row?.ids ?? []);
    const contracts = [...standings].map(([id, own]) => ({ id, instances: instancesOf(own), partyOnly: own.every(isParty) }));
    const now = this.clock.at(row?.now ?? new Date(0));
    await this.discussions.enter(tx, person.id, standings, new Date(now.getTime() - KEPT_DAYS * DAY));
    return { personId: person.id, contracts, now };
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
