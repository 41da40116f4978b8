import { type DossierCardView, type CalendarEntryView, type CampaignCalendarView, type MilestoneStatus } from './dto/home.view.js';
import { byUrgency, type DossierSummary } from './dossier-summary.js';
import { type Horizon } from './portal.reader.js';

/** A campaign's own calendar, as the region wrote it. */
export interface CampaignMilestones {
  readonly id: string;
  readonly label: string;
  readonly milestones: readonly Omit<CalendarEntryView, 'status'>[];
}

const CALENDARS = 2;

/** Campaigns that have begun and are not over, the nearest date first; when none has, the next to come; else the last one. */
export function calendars(campaigns: readonly CampaignMilestones[], today: string): CampaignCalendarView[] {
  const dated = campaigns.filter(({ milestones }) => milestones.length > 0).map((campaign) => calendar(campaign, today));
  const running = dated
    .filter(({ entries }) => entries.some(({ status }) => status !== 'past'))
    .sort((one, other) => next(one).localeCompare(next(other)));
  const begun = running.filter(({ entries }) => entries.some(({ status }) => status !== 'next'));
  if (begun.length > 0) return begun.slice(0, CALENDARS);
  return (running.length > 0 ? running : dated).slice(0, 1);
}

function calendar({ id, label, milestones }: CampaignMilestones, today: string): CampaignCalendarView {
  const entries = milestones.map(({ label: entry, detail, from, to, scope }) => ({
    label: entry,
    detail,
    from,
    to,
    scope,
    status: statusOf(from, to, today),
  }));
  return { campaignId: id, label, entries };
}

function next({ entries }: CampaignCalendarView): string {
  return entries.find(({ status }) => status !== 'past')?.from ?? '';
}

function statusOf(from: string, to: string | null, today: string): MilestoneStatus {
  if (today < from) return 'next';
  return today <= (to ?? from) ? 'current' : 'past';
}

/** What the person has to do, or to watch because it runs: an establishment's dossiers, or a body's own questions. */
export function cards({ contracts, dossiers, entities }: Horizon): DossierCardView[] {
  const named = new Map(entities.map((entity) => [entity.id, entity]));
  const open = contracts.flatMap(({ contract, legalEntityIds }) =>
    (dossiers.get(contract.id) ?? [])
      .filter(waits)
      .map((dossier) => ({ contract, dossier, entity: named.get(legalEntityIds.find((id) => named.has(id)) ?? '') })),
  );
  return open
    .sort((one, other) => byUrgency(one.dossier, other.dossier))
    .map(({ contract, dossier, entity }) => ({
      ...card(dossier),
      contractName: contract.name,
      entityName: entity?.name ?? '',
      entityFiness: entity?.finess ?? '',
    }));
}

function waits({ mayAnswer, mayClose }: DossierSummary): boolean {
  return mayAnswer || mayClose;
}

function card({
  id,
  contractId,
  campaignLabel,
  year,
  state,
  progress,
  deadline,
  mayAnswer,
  mayClose,
}: DossierSummary): Omit<DossierCardView, 'contractName' | 'entityName' | 'entityFiness'> {
  return { dossierId: id, contractId, campaignLabel, year, state, ...progress, deadline, mayAnswer, mayClose };
}
