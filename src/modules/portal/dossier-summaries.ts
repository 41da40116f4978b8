import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { CLOCK } from '../../platform/index.js';
import { type Clock } from '../../shared/clock.js';
import { type Actor, type Standing } from '../../workflows/index.js';
import { closingEvents, nextDeadline, progressOf, viewpoint } from '../dossiers/index.js';
import { WorkflowDefinitions } from '../workflow-definitions/index.js';
import { type Subject } from '../workflow-runtime/index.js';
import { type DossierSummary } from './dossier-summary.js';

type Row = Omit<Subject, 'workflow'> & { readonly workflowHash: string; readonly campaignLabel: string };

const ROWS = `select d.id, d.region, d.contract_id as "contractId", d.campaign_id as "campaignId", c.label as "campaignLabel", c.year,
    d.template_hash as "templateHash", d.workflow_hash as "workflowHash", d.snapshot, c.calendar, d.version,
    d.content_rev as "contentRev", d.counters, now() as now
  from app.dossier d join app.campaign c on c.id = d.campaign_id where d.contract_id = any($1) order by c.year desc, d.opened_at desc`;
const FIRST_VERSION = 1;

/** Dossiers in the words of a list: one statement whatever their number, from the counters kept with each. */
@Injectable()
export class DossierSummaries {
  constructor(
    private readonly workflows: WorkflowDefinitions,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Every dossier of these contracts, the latest year first, as the person stands before each contract. */
  async of(
    tx: EntityManager,
    personId: string,
    standings: ReadonlyMap<string, readonly Standing[]>,
  ): Promise<Map<string, DossierSummary[]>> {
    const rows = await tx.query<Row[]>(ROWS, [[...standings.keys()]]);
    const found = new Map<string, DossierSummary[]>();
    for (const { workflowHash, campaignLabel, ...row } of rows) {
      const workflow = await this.workflows.get(tx, workflowHash);
      const subject = { ...row, workflow, now: this.clock.at(row.now) };
      const actor = { id: personId, standings: standings.get(row.contractId) ?? [] };
      found.set(row.contractId, [...(found.get(row.contractId) ?? []), summary(subject, actor, campaignLabel)]);
    }
    return found;
  }
}

function summary(subject: Subject, actor: Actor, campaignLabel: string): DossierSummary {
  const { id, contractId, year, workflow, snapshot, counters, now, version } = subject;
  const view = viewpoint({ subject, actor });
  const { label, tone } = workflow.band(snapshot, view.audience);
  return {
    ...{ id, contractId, year, campaignLabel, state: { label, tone } },
    progress: progressOf(counters, view.counted),
    deadline: nextDeadline(snapshot, now),
    mayAnswer: view.mayAnswer.length > 0,
    mayClose: mayClose(subject, actor),
    started: version > FIRST_VERSION,
  };
}

/** An establishment's own closing would pass now, by the counters kept with the dossier. */
function mayClose({ workflow, snapshot, counters }: Subject, actor: Actor): boolean {
  if (!actor.standings.some((standing) => standing.as === 'party')) return false;
  const closings = closingEvents(workflow);
  const facts = { completeness: counters, evaluations: {}, contestations: { open: 0 } };
  return workflow.availableEvents(snapshot, actor, facts).some(({ event, allowed }) => allowed && closings.includes(event));
}
