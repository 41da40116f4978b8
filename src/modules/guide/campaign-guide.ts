import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Template } from '../../forms/index.js';
import { type Calendar, type Workflow } from '../../workflows/index.js';
import { countedWords, MailTemplates } from '../notifications/index.js';
import { Templates } from '../templates/index.js';
import { WorkflowDefinitions } from '../workflow-definitions/index.js';
import { type GuideCampaignView } from './dto/guide.view.js';
import { type CampaignRow } from './guide-campaigns.store.js';
import { stepsOf } from './guide-steps.js';
import { quotedSubject } from './mail-subject.js';

/** Tells one campaign from its workflow, its template, its calendar and its mails. */
@Injectable()
export class CampaignGuide {
  constructor(
    private readonly workflows: WorkflowDefinitions,
    private readonly templates: Templates,
    private readonly mails: MailTemplates,
  ) {}

  async tell(tx: EntityManager, row: CampaignRow, words: Readonly<Record<string, string>>): Promise<GuideCampaignView> {
    const { id, label, year, contractType, calendar } = row;
    const workflow = await this.workflows.get(tx, row.workflowHash);
    const template = row.templateHash === null ? undefined : await this.templates.get(tx, row.templateHash);
    const known = { year: String(year), contractType };
    const subjectOf = (mail: string, verb?: string): string =>
      quotedSubject(this.mails.get(mail, words).subject, { ...known, ...summaryAfter(verb) });
    const gatherMinutesOf = (mail: string): number | null => this.mails.get(mail).gatherMinutes ?? null;
    const context = { definition: workflow.definition, calendar, party: partyOf(workflow), subjectOf, gatherMinutesOf };
    return {
      ...{ id, label, year, contractType },
      sections: template ? sectionsOf(template, year) : [],
      questions: template?.questionCount ?? 0,
      windows: windowsOf(workflow, calendar),
      steps: stepsOf(context),
    };
  }
}

/** What a mail counts, without the number: « … documents déposés ». */
function summaryAfter(verb: string | undefined): Readonly<Record<string, string>> {
  const counted = verb === undefined ? undefined : countedWords(verb);
  return counted === undefined ? {} : { summary: `… ${counted}` };
}

function partyOf({ audiences }: Workflow): string | undefined {
  return Object.keys(audiences).find((name) => audiences[name]?.who === 'party');
}

function sectionsOf({ document }: Template, year: number): string[] {
  return document.tree.map(({ code, label }) => [code, label].filter(Boolean).join(' - ').replaceAll('{annee}', String(year)));
}

function windowsOf({ windows }: Workflow, calendar: Calendar): GuideCampaignView['windows'] {
  return Object.entries(windows).flatMap(([name, label]) => {
    const window = calendar[name];
    return window ? [{ label, open: window.open, close: window.close }] : [];
  });
}
