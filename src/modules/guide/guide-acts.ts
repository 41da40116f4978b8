import { describeWorkflow, happened, type WorkflowDefinition } from '../../workflows/index.js';
import { type GuideActView, type GuideDeadlineView, type GuideMailView, type GuidePeriodView } from './dto/guide.view.js';
import { audienceLabel, type GuideContext, stateLabel } from './guide-context.js';

export type State = WorkflowDefinition['states'][string];
type Deadline = NonNullable<State['deadlines']>[string];
type KeyedMail = GuideMailView & { readonly mail: string };
type Transition = Extract<NonNullable<State['on']>[string], { readonly by: unknown }>;

/** What can be done in a state, and what the clock does there, each with its mails. */
export function actsOf(state: State, context: GuideContext): GuideActView[] {
  return Object.entries(state.on ?? {}).flatMap(([event, transitions]) =>
    [transitions].flat().map((transition) => actView(event, transition, context)),
  );
}

function actView(event: string, transition: Transition, context: GuideContext): GuideActView {
  const { label = event, confirm = null, reason = null } = context.definition.events[event] ?? {};
  const { by, target } = transition;
  return {
    label: by === 'clock' ? happened(context, event) : label,
    by: by === 'clock' ? [] : [...new Set(by.map(({ audience }) => audienceLabel(context, audience)))],
    confirm,
    reason,
    leadsTo: target === undefined ? null : targetLabel(target, context),
    mails: mailsOf(transition, context).map(({ to, subject }) => ({ to, subject })),
  };
}

/** The mails that actions send, with the key of each; `verb`: what was done to the content, where that is what sends them. */
export function mailsOf({ actions = [] }: Pick<Transition, 'actions'>, context: GuideContext, verb?: string): KeyedMail[] {
  return actions.flatMap(({ type, params }) => {
    if (type !== 'notify' || typeof params?.mail !== 'string' || typeof params.to !== 'string') return [];
    return [{ mail: params.mail, to: audienceLabel(context, params.to), subject: context.subjectOf(params.mail, verb) }];
  });
}

/** The word of the state that a target names, or of the nearest one around it. */
function targetLabel(target: string, context: GuideContext): string | null {
  const keys = target.replace(/^#/, '').split('.');
  const described = describeWorkflow(context.definition);
  for (let length = keys.length; length > 0; length -= 1) {
    const path = keys.slice(0, length).join('.');
    const state = described.find((one) => one.path === path || one.path.endsWith(`.${path}`));
    const label = stateLabel(context, state?.label);
    if (label !== undefined) return label;
  }
  return null;
}

export function deadlinesOf(state: State, context: GuideContext): GuideDeadlineView[] {
  return Object.values(state.deadlines ?? {}).map((deadline) => deadlineView(deadline, context));
}

function deadlineView({ at, event, reminders = [] }: Deadline, context: GuideContext): GuideDeadlineView {
  return {
    label: happened(context, event),
    lastDay: lastDayOf(at, context),
    ...runningOf(at, context),
    reminders: reminders.flatMap(({ before }) => periodOf(before) ?? []),
  };
}

function lastDayOf({ window, edge = 'close' }: Deadline['at'], { calendar }: GuideContext): string | null {
  return (window === undefined ? undefined : calendar[window]?.[edge]) ?? null;
}

/** How long it runs, and from what; nothing where the calendar says its day. */
function runningOf(at: Deadline['at'], { definition }: GuideContext): Pick<GuideDeadlineView, 'period' | 'since'> {
  if (at.since === undefined) return { period: null, since: null };
  return { period: periodOf(at) ?? null, since: definition.instants?.[at.since] ?? at.since };
}

function periodOf({
  days,
  workingDays,
  months,
}: Deadline['at'] | { days?: number; workingDays?: number; months?: number }): GuidePeriodView | undefined {
  if (workingDays !== undefined) return { count: workingDays, unit: 'workingDays' };
  if (months !== undefined) return { count: months, unit: 'months' };
  return days === undefined ? undefined : { count: days, unit: 'days' };
}
