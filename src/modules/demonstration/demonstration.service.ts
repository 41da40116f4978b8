import { Inject, Injectable, Logger } from '@nestjs/common';
import { DateTime } from 'luxon';
import { DataSource } from 'typeorm';
import { CLOCK } from '../../platform/index.js';
import { type Clock } from '../../shared/clock.js';
import { RegionsService } from '../organisations/index.js';
import { BaseLoader } from './base-loader.js';
import { demonstrationPassword, readDemonstration } from './demo-files.js';

/** Loads the demonstration into an empty database. */
@Injectable()
export class DemonstrationService {
  private readonly logger = new Logger('Demonstration');

  constructor(
    private readonly source: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly regions: RegionsService,
    private readonly base: BaseLoader,
  ) {}

  async load(): Promise<void> {
    if ((await this.regions.all()).length > 0) return;
    const password = demonstrationPassword();
    for (const demo of readDemonstration(await this.start())) {
      await this.base.load(demo, password);
      this.logger.log(`${demo.region.name} : ${demo.people.length} comptes, ${demo.contracts.length} contrats`);
    }
  }

  private async start(): Promise<DateTime> {
    const [row] = await this.source.query<{ at: Date }[]>('select now() as at');
    return DateTime.fromJSDate(this.clock.at(row?.at ?? new Date(0)), { zone: 'Europe/Paris' });
  }
}
