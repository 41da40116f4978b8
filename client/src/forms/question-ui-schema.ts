import { type UiSchema } from '@rjsf/utils';
import { FIELD_WIDGETS } from '../../../src/forms/widgets.js';
import { type QuestionToAnswer } from './question-to-answer.js';

type RowUi = (row: unknown, index: number, form?: unknown) => UiSchema;

/** The field type's own drawing, under what the template's author wrote (checked by the server, rule 14). */
export function questionUiSchema(question: QuestionToAnswer, title: string): UiSchema {
  const drawing =
    FIELD_WIDGETS.find(question.field)?.uiSchema({ schema: question.schema as Record<string, unknown>, unit: question.unit }) ?? {};
  return { ...merged(drawing, question.ui as UiSchema), 'ui:title': title, 'ui:submitButtonOptions': { norender: true } };
}

function merged(under: UiSchema, over: UiSchema): UiSchema {
  const names = new Set([...Object.keys(under), ...Object.keys(over)]);
  return Object.fromEntries([...names].map((name) => [name, mergedMember(under[name], over[name])]));
}

/** A row's drawing may be computed from its position: then the author's keys are laid over each row's. */
function mergedMember(under: unknown, over: unknown): unknown {
  if (over === undefined) return under;
  if (typeof under === 'function' && isPlain(over)) {
    return ((row, index, form) => merged((under as RowUi)(row, index, form), over)) satisfies RowUi;
  }
  return isPlain(under) && isPlain(over) ? merged(under, over) : over;
}

function isPlain(value: unknown): value is UiSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
