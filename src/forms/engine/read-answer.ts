import { type Json, isRecord } from '../../shared/json.js';
import { type FieldProblem, type FormQuestion } from '../model.js';
import { type FieldPlugin } from './field-plugin.js';
import { fields } from './field-registry.js';
import { typeset } from './french.js';
import { hasPattern } from './has-pattern.js';
import { valueAt, violationSentence } from './violation-sentence.js';
import { type Validate, type Violation } from './violation.js';

/** More would tell nobody anything. */
const MOST_PROBLEMS = 50;

/** What is searched by a pattern is bounded as a whole too: a list has many texts, and each is searched. */
const MOST_SEARCHED = 200_000;

/** What judges the answers to one question: its compiled schema, and what its field asks for besides. */
export interface AnswerReader {
  readonly question: FormQuestion;
  readonly validate: Validate;
  readonly field: FieldPlugin;
  readonly searches: boolean;
}

export function answerReader(question: FormQuestion, validate: Validate): AnswerReader {
  return { question, validate, field: fields.get(question.field), searches: hasPattern(question.schema) };
}

/**
 * Why a value is refused, in French; nothing when it is accepted. The server and the browser run this same function, each
 * with its own compiled form of the same schema. An accepted value costs what the compiled form costs and little else.
 */
export function problemsOf({ question, validate, field, searches }: AnswerReader, value: Json): readonly FieldProblem[] {
  if (searches && JSON.stringify(value).length > MOST_SEARCHED) return [TOO_LONG];
  if (validate(value)) return field.problems ? field.problems(value, question) : NONE;
  return relevant(validate.errors ?? []).map((violation) => asProblem(violation, question, value));
}

const NONE: readonly FieldProblem[] = [];
const TOO_LONG = { pointer: '', keyword: 'maxLength', message: typeset('La réponse est trop longue : elle n’a pas été examinée.') };

/** An option list breaks once for the list and once for each option: the list says it all. */
function relevant(violations: readonly Violation[]): readonly Violation[] {
  const lists = new Set(violations.filter(({ keyword }) => keyword === 'oneOf').map(({ instancePath }) => instancePath));
  return violations.filter(({ keyword, instancePath }) => keyword !== 'const' || !lists.has(instancePath)).slice(0, MOST_PROBLEMS);
}

function asProblem(violation: Violation, question: FormQuestion, value: Json): FieldProblem {
  const { keyword, instancePath } = violation;
  const missing = keyword === 'required' ? String(violation.params.missingProperty) : undefined;
  const pointer = missing === undefined ? instancePath : `${instancePath}/${escaped(missing)}`;
  const named = missing === undefined ? violation : { ...violation, params: { missingProperty: titleAt(question, pointer) ?? missing } };
  return { pointer, keyword, message: violationSentence(named, valueAt(value, instancePath)) };
}

/** The author's title of the property that a pointer into an answer shows. */
function titleAt(question: FormQuestion, pointer: string): string | undefined {
  const steps = pointer.split('/').slice(1);
  const schema = steps.reduce<unknown>((place, step) => below(place, step), question.schema);
  return isRecord(schema) && typeof schema.title === 'string' ? schema.title : undefined;
}

function below(schema: unknown, step: string): unknown {
  if (!isRecord(schema)) return undefined;
  const properties = schema.properties;
  return isRecord(properties) ? properties[step] : schema.items;
}

function escaped(step: string): string {
  return step.replaceAll('~', '~0').replaceAll('/', '~1');
}
