import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { CLOCK } from '../../platform/index.js';
import { type Clock } from '../../shared/clock.js';
import { type Workflow } from '../../workflows/index.js';
import { ContractsService } from '../contracts/index.js';
import { DossierOpening } from '../dossiers/index.js';
import { Templates } from '../templates/index.js';
import { WorkflowDefinitions } from '../workflow-definitions/index.js';
import { campaignProblems } from './campaign-check.js';
import { CampaignExistsError, CampaignInvalidError } from './campaigns.errors.js';
import { type NewCampaign } from './dto/campaign.requests.js';

const CAMPAIGN = `insert into app.campaign (region, label, year, contract_type, template_hash, workflow_hash, calendar, milestones, created_at, created_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning id`;

/** For whom, and by whom, a campaign is opened. */
export interface OpenedBy {
  readonly region: string;
  readonly personId: string;
}

/** Opens a campaign: one dossier for each contract of its kind in force, in the workflow's first state. */
@Injectable()
export class CampaignOpening {
  constructor(
    private readonly templates: Templates,
    private readonly definitions: WorkflowDefinitions,
    private readonly contracts: ContractsService,
    private readonly dossiers: DossierOpening,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The id of the campaign. Refuses a pair that does not fit (W14) and a calendar that lacks a window. */
  async open(tx: EntityManager, asked: NewCampaign, by: OpenedBy): Promise<string> {
    const workflow = await this.definitions.get(tx, asked.workflowHash);
    const template = asked.templateHash == null ? undefined : await this.templates.get(tx, asked.templateHash);
    const problems = campaignProblems(asked, workflow, template);
    if (problems.length > 0) throw new CampaignInvalidError(problems);
    const at = await this.now(tx);
    const campaignId = await this.insert(tx, asked, { ...by, at, workflow });
    const contracts = await this.contracts.inForce(tx, asked.contractType, at.toISOString().slice(0, 10));
    const { templateHash = null, calendar } = asked;
    const contractIds = contracts.map(({ id }) => id);
    await this.dossiers.open(tx, { region: by.region, campaignId, contractIds, templateHash, workflow, calendar, at });
    return campaignId;
  }

  private async insert(
    tx: EntityManager,
    asked: NewCampaign,
    { region, personId, at, workflow }: OpenedBy & { at: Date; workflow: Workflow },
  ): Promise<string> {
    const { label, year, contractType, templateHash = null, workflowHash, calendar } = asked;
    const milestones = Object.entries(workflow.windows).map(([name, words]) => ({
      label: words,
      detail: null,
      from: calendar[name]?.open,
      to: calendar[name]?.close,
      scope: null,
    }));
    const documents = [JSON.stringify(calendar), JSON.stringify(milestones)];
    const rows = await tx.query<{ id: string }[]>(CAMPAIGN, [
      region,
      label,
      year,
      contractType,
      templateHash,
      workflowHash,
      ...documents,
      at,
      personId,
    ]);
    if (!rows[0]) throw new CampaignExistsError();
    return rows[0].id;
  }

  private async now(tx: EntityManager): Promise<Date> {
    const rows = await tx.query<{ now: Date }[]>('select now() as now');
    return this.clock.at(rows[0]?.now ?? new Date(0));
  }
}
