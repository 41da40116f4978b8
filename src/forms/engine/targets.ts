import { type Json } from '../../shared/json.js';
import { type FormQuestion, type Target } from '../model.js';
import { fields } from './field-registry.js';
import { sameJson } from './same-json.js';

/** Whether a value meets the question's target (T6); null where there is no target, or nothing to compare. */
export function targetMet(question: FormQuestion, value: Json, previous?: Json): boolean | null {
  return question.target ? meets(question.target, question, value, previous) : null;
}

function meets(target: Target, question: FormQuestion, value: Json, previous: Json | undefined): boolean | null {
  if (target.any) {
    const verdicts = target.any.map((option) => meets(option, question, value, previous));
    if (verdicts.includes(true)) return true;
    return verdicts.every((verdict) => verdict === null) ? null : false;
  }
  const plugin = fields.get(question.field);
  const now = plugin.number(value, question);
  if (target.equals !== undefined) return sameJson(value, target.equals) || (typeof target.equals === 'number' && now === target.equals);
  const before = previous === undefined ? undefined : plugin.number(previous, question);
  return compared(target, now, before);
}

function compared(target: Target, now: number | undefined, before: number | undefined): boolean | null {
  const { progressAtLeast } = target;
  if (now === undefined || (progressAtLeast !== undefined && before === undefined)) return null;
  return isWithin(target, now) && (before === undefined || now - before >= (progressAtLeast ?? -Infinity));
}

function isWithin({ atLeast, atMost, below }: Target, now: number): boolean {
  return now >= (atLeast ?? -Infinity) && now <= (atMost ?? Infinity) && now < (below ?? Infinity);
}
