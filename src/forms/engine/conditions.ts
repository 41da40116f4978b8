import { type Json } from '../../shared/json.js';
import { type Answers, type Condition, type ConditionTest, type Form, type FormQuestion } from '../model.js';
import { readFact } from './facts.js';
import { fields } from './field-registry.js';
import { instanceOfKey, questionKey } from './question-key.js';
import { sameJson } from './same-json.js';

/** From where a condition reads: its instance, what encloses it, the establishment that it speaks of. */
export type ConditionReader = Pick<FormQuestion, 'instance' | 'path' | 'entity'>;

/**
 * Conditions of one form over one set of answers (T7). A hidden answer reads as unanswered, so showing and reading call
 * each other; a loaded template has no circle, and each verdict is reached once.
 */
export class Conditions {
  private readonly shown = new Map<string, boolean>();
  private readonly questions: ReadonlyMap<string, FormQuestion>;

  constructor(
    private readonly form: Form,
    private readonly answers: Answers,
  ) {
    this.questions = new Map(form.questions.map((question) => [question.key, question]));
  }

  isVisible(question: FormQuestion): boolean {
    const known = this.shown.get(question.key);
    if (known !== undefined) return known;
    const visible = this.holds(question.visible, question);
    this.shown.set(question.key, visible);
    return visible;
  }

  holds(condition: Condition, reader: ConditionReader): boolean {
    if (typeof condition === 'boolean') return condition;
    if ('all' in condition) return condition.all.every((part) => this.holds(part, reader));
    if ('any' in condition) return condition.any.some((part) => this.holds(part, reader));
    if ('not' in condition) return !this.holds(condition.not, reader);
    return this.passes(condition, reader);
  }

  private passes(test: ConditionTest, reader: ConditionReader): boolean {
    if (test.fact !== undefined) return passesValue(test, readFact(test.fact, this.form.context, reader.entity), undefined);
    const read = this.nearest(test.answer ?? '', reader);
    const value = read && this.isVisible(read) ? this.valueOf(read) : undefined;
    return passesValue(test, value, read);
  }

  /** The question of that id in the reader's own instance, else in the nearest enclosing one. */
  private nearest(id: string, reader: ConditionReader): FormQuestion | undefined {
    const around = [reader.instance, ...[...reader.path].reverse().map(instanceOfKey), ''];
    const instance = around.find((candidate) => this.questions.has(questionKey(id, candidate)));
    return instance === undefined ? undefined : this.questions.get(questionKey(id, instance));
  }

  /** What the question is answered by; undefined for « Non concerné », an unconfirmed carry-over, or nothing. */
  private valueOf(question: FormQuestion): Json | undefined {
    const answer = this.answers.get(question.key);
    if (!answer || answer.notApplicable || !answer.confirmed || fields.get(question.field).isEmpty(answer.value)) return undefined;
    return answer.value;
  }
}

/** `read` is the question behind the value; undefined for a fact. */
function passesValue(test: ConditionTest, value: Json | undefined, read: FormQuestion | undefined): boolean {
  if (test.answered !== undefined) return (value !== undefined) === test.answered;
  if (value === undefined) return false;
  const sought = test.equals === undefined ? test.in : [test.equals];
  if (sought) return sought.some((candidate) => sameJson(value, candidate));
  if (test.includes !== undefined) return Array.isArray(value) && (value as readonly Json[]).includes(test.includes);
  return within(read ? fields.get(read.field).number(value, read) : undefined, test);
}

/** No number, no comparison: no fact is a number. */
function within(number: number | undefined, { atLeast, atMost }: ConditionTest): boolean {
  return number !== undefined && number >= (atLeast ?? -Infinity) && number <= (atMost ?? Infinity);
}
