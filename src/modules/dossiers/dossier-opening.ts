import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Calendar, type Workflow } from '../../workflows/index.js';
import { answerGrantsByAudience } from './grants.js';
import { CompletenessContributions } from './completeness.contributions.js';
import { timerRows, WorkflowRuntime } from '../workflow-runtime/index.js';

/** A campaign that opens on many contracts at once. */
export interface Opening {
  readonly region: string;
  readonly campaignId: string;
  readonly contractIds: readonly string[];
  readonly templateHash: string | null;
  readonly workflow: Workflow;
  readonly calendar: Calendar;
  readonly at: Date;
}

const DOSSIERS = `insert into app.dossier (region, contract_id, campaign_id, template_hash, workflow_hash, snapshot, state, opened_at, moved_at)
  select $1, contract_id, $2, $3, $4, $5, $6, $7, $7 from unnest($8::uuid[]) as contract_id returning id`;

const TIMERS = `insert into app.deadline (dossier_id, region, key, due, position)
  select dossier_id, $1, t.key, t.due, t.position from unnest($2::uuid[]) as dossier_id, app.next_timers($3, $4, null) as t`;

/** Opens one dossier for each contract: one statement, whatever their number (P6). */
@Injectable()
export class DossierOpening {
  constructor(
    private readonly runtime: WorkflowRuntime,
    private readonly counting: CompletenessContributions,
  ) {}

  /** The ids of the dossiers, in no order. */
  async open(tx: EntityManager, { region, campaignId, contractIds, templateHash, workflow, calendar, at }: Opening): Promise<string[]> {
    const snapshot = workflow.start(at.toISOString(), calendar);
    const state = workflow.band(snapshot, undefined).states.join(' ');
    const values = [region, campaignId, templateHash, workflow.hash, JSON.stringify(snapshot), state, at, contractIds];
    const ids = (await tx.query<{ id: string }[]>(DOSSIERS, values)).map(({ id }) => id);
    const timers = workflow.timers(snapshot, calendar);
    if (timers.length > 0) await tx.query(TIMERS, [region, ids, JSON.stringify(timerRows(timers)), at]);
    if (Object.keys(answerGrantsByAudience(workflow, snapshot)).length > 0) await this.count(tx, ids);
    return ids;
  }

  /** Only for a workflow whose first state already lets people answer: each form has its own questions. */
  private async count(tx: EntityManager, ids: readonly string[]): Promise<void> {
    for (const dossierId of ids) {
      const counters = await this.counting.completeness(tx, await this.runtime.read(tx, { dossierId }));
      await tx.query('update app.dossier set counters = $2 where id = $1', [dossierId, JSON.stringify(counters)]);
    }
  }
}
