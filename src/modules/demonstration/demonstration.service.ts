import { Inject, Injectable, Logger } from '@nestjs/common';
import { DateTime } from 'luxon';
import { type EntityManager } from 'typeorm';
import { CLOCK, RegionTransactions } from '../../platform/index.js';
import { type Clock } from '../../shared/clock.js';
import { AccountsService } from '../identity/index.js';
import { RegionsService } from '../organisations/index.js';
import { BaseLoader } from './base-loader.js';
import { demonstrationPassword, readDemonstration } from './demo-files.js';
import { StoryPlayer } from './story-player.js';

/** Nodes that start at once: one loads, the others wait and find the work done. */
const LOAD_LOCK = 727_004;

/** Loads the demonstration into an empty database: whole, whatever interrupts it, since it is one transaction. */
@Injectable()
export class DemonstrationService {
  private readonly logger = new Logger('Demonstration');

  constructor(
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly regions: RegionsService,
    private readonly accounts: AccountsService,
    private readonly base: BaseLoader,
    private readonly story: StoryPlayer,
    private readonly transactions: RegionTransactions,
  ) {}

  load(): Promise<void> {
    return this.transactions.together(async (tx) => {
      await tx.query('select pg_advisory_xact_lock($1)', [LOAD_LOCK]);
      if ((await this.regions.all()).length === 0) await this.loadRegions(await this.start(tx));
    });
  }

  private async loadRegions(start: DateTime): Promise<void> {
    const password = await this.accounts.hashed(demonstrationPassword());
    for (const demo of readDemonstration(start)) {
      const loaded = await this.base.load(demo, password);
      for (const campaign of demo.campaigns) await this.story.play({ loaded, people: demo.people }, campaign);
      this.logger.log(`${demo.region.name} : ${demo.people.length} comptes, ${demo.contracts.length} contrats`);
    }
    await this.forgetMails();
  }

  /** What the story would have mailed is long past. */
  private forgetMails(): Promise<unknown> {
    return this.transactions.asRelay((tx) => tx.query('delete from app.outbox'));
  }

  private async start(tx: EntityManager): Promise<DateTime> {
    const [row] = await tx.query<{ at: Date }[]>('select now() as at');
    return DateTime.fromJSDate(this.clock.at(row?.at ?? new Date(0)), { zone: 'Europe/Paris' });
  }
}
