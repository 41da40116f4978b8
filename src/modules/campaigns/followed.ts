import { type Actor, type Facts, type Workflow } from '../../workflows/index.js';
import { partyAudience, type Progress, progressOf } from '../dossiers/index.js';
import { type FollowedDossier } from './campaign.store.js';
import {
  type CampaignDossierRow,
  type CampaignEventView,
  type HistogramView,
  type StateCountView,
  type StateView,
} from './dto/campaign.view.js';

/** How far the establishments are. */
export function establishmentProgress({ counters }: FollowedDossier, workflow: Workflow): Progress {
  return progressOf(counters, partyAudience(workflow));
}

export function stateFor({ snapshot }: FollowedDossier, workflow: Workflow): StateView {
  const agency = Object.keys(workflow.audiences).find((name) => workflow.audiences[name]?.who === 'agency');
  const { label, tone } = workflow.band(snapshot, agency);
  return { label, tone };
}

export function dossierRow(dossier: FollowedDossier, workflow: Workflow): CampaignDossierRow {
  const { rate, filled, required } = establishmentProgress(dossier, workflow);
  return {
    dossierId: dossier.id,
    contractId: dossier.contract_id,
    contractName: dossier.contract_name,
    entityName: dossier.entity.name,
    entityFiness: dossier.entity.finess,
    state: stateFor(dossier, workflow),
    rate,
    filled,
    required,
    lastMovementAt: dossier.last_at?.toISOString() ?? null,
    closedByDeadline: dossier.closed_by === 'clock' && !mayStillAnswer(dossier, workflow),
  };
}

function mayStillAnswer({ snapshot }: FollowedDossier, workflow: Workflow): boolean {
  return workflow.grants(snapshot, partyAudience(workflow) ?? '').some(({ do: verbs }) => verbs.includes('answer'));
}

/** How many dossiers stand where, in the order in which the states are met. */
export function stateCounts(dossiers: readonly FollowedDossier[], workflow: Workflow): StateCountView[] {
  const counts = new Map<string, StateCountView>();
  for (const dossier of dossiers) {
    const { label, tone } = stateFor(dossier, workflow);
    counts.set(label, { label, tone, count: (counts.get(label)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** The mean of the percentages, rounded down; null when no dossier has one. */
export function averageRate(dossiers: readonly FollowedDossier[], workflow: Workflow): number | null {
  const rates = dossiers.map((dossier) => establishmentProgress(dossier, workflow).rate).filter((rate) => rate !== null);
  return rates.length === 0 ? null : Math.floor(rates.reduce((sum, rate) => sum + rate, 0) / rates.length);
}

const BANDS: readonly (readonly [string, (rate: number | null) => boolean])[] = [
  ['0\u00a0%', (rate) => rate === 0],
  ['1 à 24\u00a0%', (rate) => rate !== null && rate > 0 && rate < 25],
  ['25 à 49\u00a0%', (rate) => rate !== null && rate >= 25 && rate < 50],
  ['50 à 74\u00a0%', (rate) => rate !== null && rate >= 50 && rate < 75],
  ['75 à 99\u00a0%', (rate) => rate !== null && rate >= 75 && rate < 100],
  ['100\u00a0%', (rate) => rate === 100],
  ['Sans objet', (rate) => rate === null],
];

export function histogram(rates: readonly (number | null)[]): HistogramView[] {
  return BANDS.map(([label, holds]) => ({ label, count: rates.filter(holds).length }));
}

/** A dossier, with as whom the agent stands before its contract. */
export interface Approached {
  readonly dossier: FollowedDossier;
  readonly actor: Actor;
}

/** What may be sent to all at once: events that ask for no reason and no payload of their own. */
export function campaignEvents(approached: readonly Approached[], workflow: Workflow): CampaignEventView[] {
  const views = new Map<string, CampaignEventView>();
  for (const { dossier, actor } of approached) {
    const facts: Facts = { completeness: dossier.counters };
    for (const { event, label, confirm, reason, form, allowed } of workflow.availableEvents(dossier.snapshot, actor, facts)) {
      if (reason === 'required' || form) continue;
      const { eligible, refused } = views.get(event) ?? { eligible: 0, refused: 0 };
      views.set(event, {
        event,
        label,
        confirm: confirm ?? null,
        eligible: eligible + Number(allowed),
        refused: refused + Number(!allowed),
      });
    }
  }
  return [...views.values()];
}
