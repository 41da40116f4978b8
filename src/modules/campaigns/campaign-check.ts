import { DateTime } from 'luxon';
import { checkPair, type Template } from '../../forms/index.js';
import { pointer } from '../../shared/json-pointer.js';
import { isBlocking, type Problem } from '../../shared/problem.js';
import { isRecord } from '../../shared/json.js';
import { type Workflow } from '../../workflows/index.js';
import { type NewCampaign } from './dto/campaign.requests.js';
import { pairedWorkflow } from '../definition-check/index.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What stands against opening a campaign: its calendar, its pair of documents (W14), its kind of contract. */
export function campaignProblems(asked: NewCampaign, workflow: Workflow, template: Template | undefined): Problem[] {
  return [...calendarProblems(asked.calendar, workflow), ...(template ? templateProblems(asked, workflow, template) : [])];
}

function calendarProblems(calendar: NewCampaign['calendar'], { windows }: Workflow): Problem[] {
  const strangers = Object.keys(calendar).filter((name) => !(name in windows));
  return [
    ...strangers.map((name) => problem('campaign.unknown-window', pointer('calendar', name), 'Le circuit n’a pas cette période.')),
    ...Object.entries(windows).flatMap(([name, label]) => windowProblems(name, label, calendar[name])),
  ];
}

function windowProblems(name: string, label: string, window: unknown): Problem[] {
  const at = (...steps: string[]): string => pointer('calendar', name, ...steps);
  if (!isRecord(window)) return [problem('campaign.missing-window', at(), `Indiquez les dates de la période « ${label} ».`)];
  const { open, close } = window;
  if (!isDay(open)) return [problem('campaign.invalid-date', at('open'), 'Cette date n’est pas valable.')];
  if (!isDay(close)) return [problem('campaign.invalid-date', at('close'), 'Cette date n’est pas valable.')];
  return open <= close ? [] : [problem('campaign.reversed-window', at('close'), 'La période finit avant de commencer.')];
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && DAY.test(value) && DateTime.fromISO(value).isValid;
}

function templateProblems({ contractType }: NewCampaign, workflow: Workflow, template: Template): Problem[] {
  const stranger = template.contractType !== contractType;
  return [
    ...(stranger
      ? [problem('campaign.other-contract-type', '/templateHash', `Cette trame est faite pour les contrats ${template.contractType}.`)]
      : []),
    ...checkPair(pairedWorkflow(workflow), template)
      .filter(isBlocking)
      .map(({ code, message }) => problem(code, '/templateHash', message)),
  ];
}

function problem(code: string, at: string, message: string): Problem {
  return { code, pointer: at, message, severity: 'error' };
}
