import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { RegionTransactions } from '../../platform/index.js';
import { type Person } from '../identity/index.js';
import { type HomeView } from './dto/home.view.js';
import { calendars, type CampaignMilestones, cards } from './home.presenter.js';
import { PortalReader } from './portal.reader.js';

const CAMPAIGNS = 'select id, label, milestones from app.campaign order by year desc, created_at desc';

/** « Accueil »: the region's calendar, and what waits for the person. */
@Injectable()
export class HomeService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly reader: PortalReader,
  ) {}

  view(person: Person): Promise<HomeView> {
    return this.transactions.in(person.region, async (tx) => {
      const seen = await this.reader.read(tx, person);
      return { today: seen.today, calendars: calendars(await campaigns(tx), seen.today), dossiers: cards(seen) };
    });
  }
}

function campaigns(tx: EntityManager): Promise<CampaignMilestones[]> {
  return tx.query(CAMPAIGNS);
}
