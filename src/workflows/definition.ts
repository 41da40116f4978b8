import type { Json, JsonSchema } from '../shared/json.js';
import type { GrantScope, Tone, Verb } from './model.js';

/** What each object of a definition may carry besides its own keys: JSON has no comments. */
interface Noted {
  readonly note?: string;
}

/** A word for everybody, or one for each audience, `*` standing for the others (W7). */
export type Label = string | Readonly<Record<string, string>>;

export interface PluginUse extends Noted {
  readonly type: string;
  readonly params?: Readonly<Record<string, Json>>;
}

export type Guard = PluginUse | AllGuard | AnyGuard | NotGuard;
export interface AllGuard extends Noted {
  readonly all: readonly Guard[];
}
export interface AnyGuard extends Noted {
  readonly any: readonly Guard[];
}
export interface NotGuard extends Noted {
  readonly not: Guard;
}

/** One way to be allowed to act: a right, held as a member of an audience. */
export interface Claim extends Noted {
  readonly audience: string;
  readonly right: string;
}

export interface TransitionDefinition extends Noted {
  readonly by: 'clock' | readonly Claim[];
  readonly target?: string;
  readonly guard?: Guard;
  readonly actions?: readonly PluginUse[];
}

export interface DoneDefinition extends Noted {
  readonly target: string;
  readonly actions?: readonly PluginUse[];
}

export interface GrantDefinition extends Noted {
  readonly audience: string;
  readonly right: string;
  readonly do: readonly Verb[];
  readonly on: GrantScope & Noted;
}

/** A number of days, of working days or of months; exactly one of them. */
export interface Period {
  readonly days?: number;
  readonly workingDays?: number;
  readonly months?: number;
}

/** When a deadline falls: on the edge of a window of the campaign, or a period after a recorded instant (W10). */
export interface DeadlineDate extends Period, Noted {
  readonly window?: string;
  readonly edge?: 'open' | 'close';
  readonly since?: string;
}

export interface HoldDefinition extends Noted {
  readonly from: string;
  readonly until: string;
  readonly mode: 'extend' | 'suspend';
}

export interface ReminderDefinition extends Noted {
  readonly before: Period;
  readonly unless?: Guard;
  readonly actions: readonly PluginUse[];
}

export interface DeadlineDefinition extends Noted {
  readonly at: DeadlineDate;
  readonly event: string;
  readonly ifHoliday?: 'same' | 'next-working-day';
  readonly hold?: HoldDefinition;
  readonly reminders?: readonly ReminderDefinition[];
}

export interface StateDefinition extends Noted {
  readonly type?: 'parallel' | 'final';
  readonly label?: Label;
  readonly tone?: Tone;
  readonly initial?: string;
  readonly grants?: readonly GrantDefinition[];
  readonly onContent?: Readonly<Partial<Record<Verb, readonly PluginUse[]>>>;
  readonly deadlines?: Readonly<Record<string, DeadlineDefinition>>;
  readonly on?: Readonly<Record<string, TransitionDefinition | readonly TransitionDefinition[]>>;
  readonly onDone?: string | DoneDefinition;
  readonly states?: Readonly<Record<string, StateDefinition>>;
}

export interface EventDefinition extends Noted {
  readonly label: string;
  /** What has happened once it was done (« Saisie close »), for histories and alerts; absent = `label`. */
  readonly past?: string;
  readonly confirm?: string;
  readonly reason?: 'required' | 'optional';
  readonly form?: JsonSchema;
}

export interface AudienceDefinition extends Noted {
  readonly label: string;
  readonly who: 'party' | 'agency' | { readonly body: string; readonly note?: string };
  /** Other audiences that read and write what its people say among themselves about a question; none without it. */
  readonly discussesWith?: readonly string[];
}

/** A workflow as its author writes it: `schemas/workflows/<id>.json`, docs/formats.md part 1. */
export interface WorkflowDefinition extends Noted {
  readonly $schema?: string;
  readonly format: 1;
  readonly id: string;
  readonly version: string;
  readonly label: string;
  readonly subject: 'dossier' | 'contract' | 'item';
  readonly parts?: Readonly<Record<string, string>>;
  readonly windows?: Readonly<Record<string, string>>;
  readonly instants?: Readonly<Record<string, string>>;
  /** Words for marks. A mark need not be declared; one that is reads well on the screen. */
  readonly marks?: Readonly<Record<string, string>>;
  readonly audiences: Readonly<Record<string, AudienceDefinition>>;
  readonly events: Readonly<Record<string, EventDefinition>>;
  readonly initial: string;
  readonly states: Readonly<Record<string, StateDefinition>>;
}

/** `on.X` as a list, however it was written (W3). */
export function transitionsOf(on: TransitionDefinition | readonly TransitionDefinition[]): readonly TransitionDefinition[] {
  return isList(on) ? on : [on];
}

/** `onDone` as an object, however it was written. */
export function doneOf(onDone: string | DoneDefinition): DoneDefinition {
  return typeof onDone === 'string' ? { target: onDone } : onDone;
}

function isList<Item>(value: Item | readonly Item[]): value is readonly Item[] {
  return Array.isArray(value);
}
