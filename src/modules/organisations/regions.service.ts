import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { RegionTransactions } from '../../platform/index.js';
import { RegionAbsentError } from './organisations.errors.js';
import { readSettings } from './read-settings.js';
import { RegionEntity } from './region.entity.js';
import { type Region } from './region-settings.js';

export interface NewRegion {
  readonly slug: string;
  readonly name: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** The regions and what each has settled. They are few and hold no secret: their table is readable by all. */
@Injectable()
export class RegionsService {
  constructor(private readonly transactions: RegionTransactions) {}

  async all(): Promise<Region[]> {
    const rows = await this.transactions.unscoped.find(RegionEntity, { order: { slug: 'ASC' } });
    return rows.map(toRegion);
  }

  /** Of whoever reads within a transaction, that one: it takes no second connection. */
  async get(slug: string, manager: EntityManager = this.transactions.unscoped): Promise<Region> {
    const row = await manager.findOneBy(RegionEntity, { slug });
    if (!row) throw new RegionAbsentError(`No region is named "${slug}"`);
    return toRegion(row);
  }

  /** Sets a region up; its settings only say what differs from the defaults. */
  async add({ slug, name, settings }: NewRegion): Promise<void> {
    await this.transactions.unscoped.query('insert into app.region (slug, name, settings) values ($1, $2, $3)', [
      slug,
      name,
      JSON.stringify(settings),
    ]);
  }

  /** The region that speaks before anybody has signed in: the one that says so, else the first. */
  async byDefault(): Promise<Region> {
    const regions = await this.all();
    const chosen = regions.find(({ settings }) => settings.isDefault) ?? regions[0];
    if (!chosen) throw new RegionAbsentError('No region is set up yet');
    return chosen;
  }
}

function toRegion({ slug, name, settings }: RegionEntity): Region {
  return { slug, name, settings: readSettings(settings) };
}
