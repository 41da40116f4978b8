import { type Reason } from '../../shared/reason.js';
import { endOfDate } from '../calendar/end-of-date.js';
import { type Occurrence, type Snapshot } from '../model.js';
import { candidates } from './candidates.js';
import { type Compiled } from './compiled.js';
import { text } from './engine-effects.js';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A deadline set to a day already gone would fire at once: a slip of the pen, refused before it closes a form. */
export function pastDates(compiled: Compiled, snapshot: Snapshot, { event, at, form }: Occurrence): Reason[] {
  const fields = candidates(compiled, snapshot, event)
    .flatMap(({ definition }) => definition.actions ?? [])
    .filter(({ type }) => type === 'set-deadline')
    .map(({ params }) => text(params, 'from'));
  return [...new Set(fields)]
    .filter((field) => isPast(text(form, field), at))
    .map((field) => ({ code: 'date-past', params: { field: `/${field}` } }));
}

function isPast(day: string, at: string): boolean {
  return DAY.test(day) && Number.isFinite(Date.parse(day)) && Date.parse(endOfDate(day)) <= Date.parse(at);
}
