import { type Calendar, type WorkflowDefinition } from '../../workflows/index.js';

/** What a workflow is told with: its own words, the campaign's dates, the mails' subjects. */
export interface GuideContext {
  readonly definition: WorkflowDefinition;
  readonly calendar: Calendar;
  /** The audience of the contract's own establishments, in whose words the guide speaks. */
  readonly party: string | undefined;
  /** `verb`: what was done to the content, for the mails that count it. */
  readonly subjectOf: (mail: string, verb?: string) => string;
  /** Within how many minutes a mail gathers what happens; null = it leaves at once. */
  readonly gatherMinutesOf: (mail: string) => number | null;
}

export function audienceLabel({ definition }: GuideContext, audience: string): string {
  return definition.audiences[audience]?.label ?? audience;
}

/** A state's word for an establishment. */
export function stateLabel({ party }: GuideContext, label: string | Readonly<Record<string, string>> | undefined): string | undefined {
  if (label === undefined || typeof label === 'string') return label;
  return (party === undefined ? undefined : label[party]) ?? label['*'];
}
