import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { RegionTransactions } from '../../platform/index.js';
import { type Workflow } from '../../workflows/index.js';
import { closingEvents } from '../dossiers/index.js';
import { type Person, StandingsService } from '../identity/index.js';
import { Templates } from '../templates/index.js';
import { WorkflowDefinitions } from '../workflow-definitions/index.js';
import { requireAgency } from './agency-access.js';
import { CampaignAbsentError } from './campaigns.errors.js';
import { campaignRow, campaignView } from './campaign.presenter.js';
import { type Campaign, CampaignStore, type FollowedDossier } from './campaign.store.js';
import { type CampaignRow, type CampaignView } from './dto/campaign.view.js';

/** Campaigns as the agency follows them. */
@Injectable()
export class CampaignsService {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly store: CampaignStore,
    private readonly definitions: WorkflowDefinitions,
    private readonly templates: Templates,
    private readonly standings: StandingsService,
  ) {}

  list(person: Person): Promise<CampaignRow[]> {
    requireAgency(person);
    return this.transactions.in(person.region, async (tx) => {
      const rows: CampaignRow[] = [];
      for (const campaign of await this.store.list(tx)) {
        const { dossiers, workflow } = await this.followed(tx, campaign);
        rows.push(campaignRow(campaign, dossiers, workflow));
      }
      return rows;
    });
  }

  view(person: Person, id: string): Promise<CampaignView> {
    requireAgency(person);
    return this.transactions.in(person.region, async (tx) => {
      const campaign = await this.get(tx, id);
      const { dossiers, workflow } = await this.followed(tx, campaign);
      const template = campaign.template_hash === null ? undefined : await this.templates.get(tx, campaign.template_hash);
      const contractIds = dossiers.map(({ contract_id }) => contract_id);
      const standings = await this.standings.ofAll(tx, person, contractIds);
      const approached = dossiers.map((dossier) => ({
        dossier,
        actor: { id: person.id, standings: standings.get(dossier.contract_id) ?? [] },
      }));
      return campaignView(campaign, { approached, workflow, template });
    });
  }

  /** The dossiers of a campaign, by name of contract. */
  dossiers(person: Person, id: string): Promise<FollowedDossier[]> {
    requireAgency(person);
    return this.transactions.in(person.region, async (tx) => (await this.followed(tx, await this.get(tx, id))).dossiers);
  }

  private async get(tx: EntityManager, id: string): Promise<Campaign> {
    const campaign = await this.store.find(tx, id);
    if (!campaign) throw new CampaignAbsentError();
    return campaign;
  }

  private async followed(tx: EntityManager, campaign: Campaign): Promise<{ dossiers: FollowedDossier[]; workflow: Workflow }> {
    const workflow = await this.definitions.get(tx, campaign.workflow_hash);
    return { workflow, dossiers: await this.store.dossiers(tx, [campaign.id], closingEvents(workflow)) };
  }
}
