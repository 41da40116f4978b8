import { type Json } from '../../shared/json.js';
import {
  type Answer,
  type AnswerGrant,
  type Answers,
  type Deposits,
  type Dot,
  type Form,
  type FormQuestion,
  type QuestionStatus,
} from '../model.js';
import { Conditions } from './conditions.js';
import { fields } from './field-registry.js';
import { isGranted } from './grants.js';

/** Whether the schema of a question accepts a value: Ajv on the server, the served module in the browser. */
export type AcceptsAnswer = (question: FormQuestion, value: Json) => boolean;

/** What a question is, whoever looks at it. */
export interface Fill {
  readonly visible: boolean;
  readonly required: boolean;
  readonly filled: boolean;
  readonly cause?: string;
  readonly missingEvidence: readonly string[];
}

const HIDDEN: Fill = { visible: false, required: false, filled: false, missingEvidence: [] };
const NOTHING: ReadonlySet<string> = new Set();

/** The state of every question of a form, in reading order: « filled » is the one rule behind dots, rate and closing. */
export function fillsOf(form: Form, answers: Answers, deposits: Deposits, accepts: AcceptsAnswer): readonly Fill[] {
  const conditions = new Conditions(form, answers);
  return form.questions.map((question) => {
    if (!conditions.isVisible(question)) return HIDDEN;
    const answer = answers.get(question.key);
    const missingEvidence = answer?.notApplicable ? [] : missing(question, conditions, deposits.get(question.key) ?? NOTHING);
    const unproven = form.evidenceCounts && missingEvidence.length > 0 ? 'evidence-missing' : undefined;
    const cause = lack(question, answer, accepts) ?? unproven;
    return { visible: true, required: conditions.holds(question.required, question), filled: cause === undefined, cause, missingEvidence };
  });
}

/** Dots of one person: `mine` are the active grants that let them answer (formats.md, status table). */
export function statusesOf(form: Form, fills: readonly Fill[], answers: Answers, mine: readonly AnswerGrant[]): readonly QuestionStatus[] {
  return form.questions.map((question, index) => {
    const fill = fills[index] ?? HIDDEN;
    return {
      key: question.key,
      dot: dotOf(
        fill,
        mine.some((grant) => isGranted(grant, question)),
        answers.get(question.key),
      ),
      ...fill,
    };
  });
}

function dotOf({ visible, required, filled, cause }: Fill, editable: boolean, answer: Answer | undefined): Dot {
  if (!visible) return 'hidden';
  if (!editable) return 'locked';
  if (filled) return 'done';
  if (cause === 'not-confirmed' && answer) return 'confirm';
  return required ? 'todo' : 'optional';
}

/** Why an answer does not count; evidence apart. */
function lack(question: FormQuestion, answer: Answer | undefined, accepts: AcceptsAnswer): string | undefined {
  if (!answer || isBlank(question, answer)) return 'value-missing';
  if (!answer.confirmed) return 'not-confirmed';
  const { value } = answer;
  return isSetAside(question, answer) || (value !== undefined && accepts(question, value)) ? undefined : 'value-invalid';
}

function isBlank(question: FormQuestion, answer: Answer): boolean {
  return !isSetAside(question, answer) && fields.get(question.field).isEmpty(answer.value);
}

/** « Non concerné » fills a question where it is offered. */
function isSetAside(question: FormQuestion, answer: Answer): boolean {
  return answer.notApplicable && question.notApplicable;
}

function missing(question: FormQuestion, conditions: Conditions, deposited: ReadonlySet<string>): readonly string[] {
  return question.evidence.filter(({ id, required }) => !deposited.has(id) && conditions.holds(required, question)).map(({ id }) => id);
}
