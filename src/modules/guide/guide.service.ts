import { Injectable } from '@nestjs/common';
import { RegionTransactions } from '../../platform/index.js';
import { ContractsService } from '../contracts/index.js';
import { type Person } from '../identity/index.js';
import { RegionsService } from '../organisations/index.js';
import { CampaignGuide } from './campaign-guide.js';
import { type GuideCampaignView, type GuideView } from './dto/guide.view.js';
import { GuideCampaignsStore } from './guide-campaigns.store.js';

/** The guide of one person: the campaigns of their contracts. */
@Injectable()
export class GuideService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly contracts: ContractsService,
    private readonly regions: RegionsService,
    private readonly rows: GuideCampaignsStore,
    private readonly guide: CampaignGuide,
  ) {}

  async view(person: Person): Promise<GuideView> {
    const { settings } = await this.regions.get(person.region);
    return this.transactions.in(person.region, async (tx) => {
      const contracts = await this.contracts.ofPerson(tx, person);
      const ids = contracts.map(({ contract }) => contract.id);
      const campaigns: GuideCampaignView[] = [];
      for (const row of await this.rows.of(tx, ids)) campaigns.push(await this.guide.tell(tx, row, settings.words));
      return { campaigns };
    });
  }
}
