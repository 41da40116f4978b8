import type { Json, JsonSchema } from '../shared/json.js';
import type { Reason } from '../shared/reason.js';

/** What a grant may allow. Content is never an event (docs/formats.md, W4). */
export const VERBS = ['answer', 'comment', 'attach', 'withdraw', 'evaluate', 'contest', 'reply'] as const;
export type Verb = (typeof VERBS)[number];

export type DocumentLevel = 'question' | 'contract' | 'establishment' | 'reference';
export type Tone = 'info' | 'success' | 'warning' | 'neutral';

/** As what a person stands before one contract: member of a party, of its agency, or of a body attached to it. */
export type StandingAs = 'party' | 'agency' | { readonly body: string };

export interface Standing {
  readonly as: StandingAs;
  /** Rights of the membership: `read answer attach close evaluate decide administer`, or a region's own. */
  readonly rights: readonly string[];
  /** Answer instances this membership reaches (`et:990780017`); absent = all of the contract. */
  readonly instances?: readonly string[];
  /** Whose standing it is, where they have delegated it; one's own is used first. */
  readonly onBehalfOf?: Delegator;
  /** It is a part of what is held: it opens questions, and allows no event and no document that stands by none. */
  readonly within?: Within;
}

/** A part of a contract. Its establishments are the `instances` of who is limited to it. */
export interface Within {
  /** Ids of sections of the form; absent = all. */
  readonly sections?: readonly string[];
}

/** Who has delegated what somebody else does. */
export interface Delegator {
  readonly id: string;
  readonly name: string;
}

export interface Actor {
  readonly id: string;
  readonly standings: readonly Standing[];
}

/** A window of the campaign's calendar: first and last day, both inclusive, `YYYY-MM-DD`, Europe/Paris. */
export interface Window {
  readonly open: string;
  readonly close: string;
}
export type Calendar = Readonly<Record<string, Window>>;

/** What guards read: gathered beforehand, never fetched by a guard. Keyed by fact name (`completeness`, `evaluations` …). */
export type Facts = Readonly<Record<string, unknown>>;

/** `value` is XState's state value: a key, or an object for nested and parallel states. */
export type StateValue = string | { readonly [region: string]: StateValue };

/** An armed deadline: `at` is the exclusive end of its last day (24:00 Europe/Paris) as an ISO instant. */
export interface ArmedDeadline {
  readonly at: string;
  readonly event: string;
  /** When it was armed: a reminder whose hour had passed by then is never sent. */
  readonly armedAt: string;
  /** Its date was given by an event (`set-deadline`, `extend-deadline`): the calendar no longer moves it. */
  readonly set?: true;
  /** A hold keeps it from firing until the awaited instant is recorded (W10). */
  readonly held?: true;
}

/** Where one instance of a workflow stands; the engine alone writes it, as plain JSON (W8). */
export interface Snapshot {
  readonly value: StateValue;
  readonly instants: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, number>>;
  readonly actors: Readonly<Record<string, readonly string[]>>;
  readonly due: Readonly<Record<string, ArmedDeadline>>;
  readonly marks: readonly string[];
}

/** Something that happens to an instance. `actor: 'clock'` is a deadline firing. `at` is an ISO instant. */
export interface Occurrence {
  readonly event: string;
  readonly actor: Actor | 'clock';
  readonly at: string;
  readonly calendar: Calendar;
  readonly facts: Facts;
  readonly form?: Readonly<Record<string, Json>>;
  readonly reason?: string;
  /** In whose name, when somebody else keyed it in; without it, who delegated the standing that allowed the event, if anybody did. */
  readonly onBehalfOf?: string;
  /** The further ways that its journal row tells, where it is replayed. */
  readonly also?: readonly ActedAs[];
}

/** As which audience somebody acts, and in whose name by delegation. */
export interface ActedAs {
  readonly audience?: string;
  readonly onBehalfOf?: string;
}

/** An effect to run after the step: a plugin type and its checked parameters. */
export interface ActionRequest {
  readonly type: string;
  readonly params: Readonly<Record<string, Json>>;
}

/** One row of the journal, before it is numbered and chained (W16). */
export interface JournalDraft {
  readonly kind: 'event' | 'content';
  readonly event: string;
  readonly actor: string;
  /** As which audience the person acted; absent for the clock. */
  readonly audience?: string;
  readonly onBehalfOf?: string;
  /** Where it moved parallel regions at once: as which other audience, or in whose other name. */
  readonly also?: readonly ActedAs[];
  readonly at: string;
  readonly from: StateValue;
  readonly to: StateValue;
  /** The facts that this event's guards needed, as they were. */
  readonly facts: Facts;
  /** The campaign's windows as they were: with the facts, all that a replay needs. */
  readonly calendar: Calendar;
  readonly definition: { readonly id: string; readonly version: string; readonly hash: string };
  readonly form?: Readonly<Record<string, Json>>;
  readonly reason?: string;
}

export interface Step {
  readonly snapshot: Snapshot;
  readonly actions: readonly ActionRequest[];
  readonly journal: JournalDraft;
}

/** A row to fire at `at`: a deadline (its event), or the n-th reminder before one. */
export interface Timer {
  /** `fin-auto-evaluation`, or `fin-auto-evaluation#0` for its first reminder. */
  readonly key: string;
  readonly kind: 'deadline' | 'reminder';
  readonly at: string;
  readonly event: string;
  /** Rank of the deadline in the file: of two due together, the first fires first (W10). */
  readonly position: number;
}

/** One thing a person could do now, allowed or refused with every reason. Never lists what only the clock may do. */
export interface AvailableEvent {
  readonly event: string;
  readonly label: string;
  readonly allowed: boolean;
  readonly reasons: readonly Reason[];
  readonly confirm?: string;
  readonly reason?: 'required' | 'optional';
  readonly form?: JsonSchema;
  /** In whose name it would be sent, where only a delegation allows it: several where it moves parallel regions. */
  readonly onBehalfOf?: readonly Delegator[];
}

/** What a grant is narrowed to (W5); an absent key does not narrow. */
export interface GrantScope {
  readonly part?: string;
  readonly filledBy?: string;
  readonly evaluatedBy?: string;
  readonly documents?: readonly DocumentLevel[];
  readonly contested?: boolean;
}

/** One active permission of one person, as `permissions()` answers it. */
export interface Permit {
  readonly audience: string;
  readonly do: readonly Verb[];
  readonly on: GrantScope;
  /** Absent = every instance of the contract. */
  readonly instances?: readonly string[];
  /** Who delegated it; absent = one's own. */
  readonly onBehalfOf?: Delegator;
  /** Opens some questions only, and nothing that stands by none. */
  readonly within?: Within;
}

/** What one audience may do now, whoever the person: what percentages and closings count on. */
export interface AudienceGrant extends GrantScope {
  readonly do: readonly Verb[];
}

/** Who could act now, and on what: « qui doit agir ». */
export interface Expected {
  readonly event: string;
  readonly label: string;
  readonly by: readonly { readonly audience: string; readonly right: string }[];
}

/** The band: the deepest label for an audience, its tone, and the key paths of the innermost active states. */
export interface Band {
  readonly label: string;
  readonly tone: Tone;
  readonly states: readonly string[];
}
