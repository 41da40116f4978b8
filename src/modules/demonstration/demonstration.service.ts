import { Inject, Injectable, Logger } from '@nestjs/common';
import { DateTime } from 'luxon';
import { DataSource } from 'typeorm';
import { CLOCK, RegionTransactions } from '../../platform/index.js';
import { type Clock } from '../../shared/clock.js';
import { RegionsService } from '../organisations/index.js';
import { BaseLoader } from './base-loader.js';
import { demonstrationPassword, readDemonstration } from './demo-files.js';
import { StoryPlayer } from './story-player.js';

/** Loads the demonstration into an empty database. */
@Injectable()
export class DemonstrationService {
  private readonly logger = new Logger('Demonstration');

  constructor(
    private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly regions: RegionsService,
    private readonly base: BaseLoader,
    private readonly story: StoryPlayer,
    private readonly transactions: RegionTransactions,
  ) {}

  async load(): Promise<void> {
    if ((await this.regions.all()).length > 0) return;
    const password = demonstrationPassword();
    for (const demo of readDemonstration(await this.start())) {
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

  private async start(): Promise<DateTime> {
    const [row] = await this.source.query<{ at: Date }[]>('select now() as at');
    return DateTime.fromJSDate(this.clock.at(row?.at ?? new Date(0)), { zone: 'Europe/Paris' });
  }
}
