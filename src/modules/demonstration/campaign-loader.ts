import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { RegionTransactions } from '../../platform/index.js';
import { CampaignOpening } from '../campaigns/index.js';
import { Templates } from '../templates/index.js';
import { WorkflowDefinitions } from '../workflow-definitions/index.js';
import { type LoadedRegion } from './base-loader.js';
import { type DemoCampaign } from './demo-model.js';

/** Creates a campaign of the demonstration as an agent would, and gives it the region's own calendar. */
@Injectable()
export class CampaignLoader {
  constructor(
    private readonly transactions: RegionTransactions,
    private readonly templates: Templates,
    private readonly workflows: WorkflowDefinitions,
    private readonly opening: CampaignOpening,
  ) {}

  /** The dossiers that it opened, by contract. */
  load(loaded: LoadedRegion, demo: DemoCampaign): Promise<ReadonlyMap<string, string>> {
    const { label, year, contractType, calendar, milestones, by } = demo;
    return this.transactions.in(loaded.slug, async (tx) => {
      const asked = { label, year: Number(year), contractType, calendar, ...(await this.hashes(tx, demo)) };
      const id = await this.opening.open(tx, asked, { region: loaded.slug, personId: loaded.people.get(by) });
      if (milestones.length > 0) await tx.query('update app.campaign set milestones = $2 where id = $1', [id, JSON.stringify(milestones)]);
      const rows = await tx.query<{ id: string; contract_id: string }[]>('select id, contract_id from app.dossier where campaign_id = $1', [
        id,
      ]);
      return new Map(rows.map((row) => [row.contract_id, row.id]));
    });
  }

  /** The newest published version of what the documents name. */
  private async hashes(tx: EntityManager, demo: DemoCampaign): Promise<{ templateHash: string | null; workflowHash: string }> {
    const templates = await this.templates.list(tx);
    const workflows = await this.workflows.list(tx);
    const template = demo.template === null ? undefined : templates.find(({ id }) => id === demo.template);
    const workflow = workflows.find(({ definition }) => definition.id === demo.workflow);
    if (!workflow || (demo.template !== null && !template)) {
      throw new Error(`Demonstration: ${demo.workflow} or ${demo.template ?? 'its template'} is not among the published documents`);
    }
    return { templateHash: template?.hash ?? null, workflowHash: workflow.hash };
  }
}
