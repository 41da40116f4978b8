import { addPeriod } from '../calendar/period.js';
import { dayAt, dayOf, endOfDay, lastDayOf } from '../calendar/zone.js';
import { type HoldDefinition, type Period } from '../definition.js';
import { type ArmedDeadline, type Calendar, type Snapshot } from '../model.js';
import { type Compiled, type CompiledDeadline } from './compiled.js';
import { dueDate } from './due-date.js';
import { omit } from './omit.js';

type Instants = Snapshot['instants'];

/** Arms a deadline, held at once when what it waits for is already pending; nothing while its date is unknown. */
export function arm({ definition }: CompiledDeadline, instants: Instants, calendar: Calendar, now: string): ArmedDeadline | undefined {
  const at = dueDate(definition, instants, calendar);
  if (at === undefined) return undefined;
  const armed = { at, event: definition.event, armedAt: now };
  return definition.hold && isPending(definition.hold, instants) ? { ...armed, held: true } : armed;
}

/** The deadline on the calendar of today: a window that was moved moves it, unless an event gave its date. */
export function onCalendar({ definition }: CompiledDeadline, armed: ArmedDeadline, calendar: Calendar): ArmedDeadline {
  if (definition.at.window === undefined || armed.set || armed.held) return armed;
  return { ...armed, at: dueDate(definition, {}, calendar) ?? armed.at };
}

/** Every armed deadline on the calendar of today. */
export function currentDue(compiled: Compiled, due: Snapshot['due'], calendar: Calendar): Snapshot['due'] {
  return Object.fromEntries(
    Object.entries(due).map(([key, armed]) => {
      const deadline = compiled.deadlines.get(key);
      return [key, deadline ? onCalendar(deadline, armed, calendar) : armed];
    }),
  );
}

/** What a newly recorded instant does to an armed deadline that waits for it, or no longer has to (W10, D.162-16). */
export function hold(
  deadline: CompiledDeadline | undefined,
  armed: ArmedDeadline,
  recorded: ReadonlySet<string>,
  instants: Instants,
): ArmedDeadline {
  const rule = deadline?.definition.hold;
  if (!rule) return armed;
  if (armed.held && recorded.has(rule.until)) return release(rule, armed, instants);
  return recorded.has(rule.from) && isPending(rule, instants) ? { ...armed, held: true } : armed;
}

function release(rule: HoldDefinition, held: ArmedDeadline, instants: Instants): ArmedDeadline {
  const armed = omit(held, 'held');
  const until = dayAt(instants[rule.until] ?? armed.at);
  if (rule.mode === 'extend') return { ...armed, at: later(armed.at, endOfDay(until)) };
  const started = later(dayAt(instants[rule.from] ?? armed.at).toISO(), dayAt(armed.armedAt).toISO());
  const rest = Math.round(lastDayOf(armed.at).diff(dayAt(started), 'days').days);
  return { ...armed, at: endOfDay(until.plus({ days: Math.max(rest, 0) })) };
}

function isPending({ from, until }: HoldDefinition, instants: Instants): boolean {
  const asked = instants[from];
  const held = instants[until];
  return asked !== undefined && (held === undefined || held < asked);
}

/** A deadline whose date an event gives, as a day. */
export function setTo({ definition }: CompiledDeadline, day: string, now: string): ArmedDeadline {
  return { at: endOfDay(dayOf(day)), event: definition.event, armedAt: now, set: true };
}

/** A deadline pushed back, from its last day. */
export function extendBy(armed: ArmedDeadline, period: Period): ArmedDeadline {
  return { ...armed, at: endOfDay(addPeriod(lastDayOf(armed.at), period)), set: true };
}

function later(one: string, other: string): string {
  return Date.parse(one) >= Date.parse(other) ? one : other;
}
