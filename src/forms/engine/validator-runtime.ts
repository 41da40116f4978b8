import { type Json } from '../../shared/json.js';
import { type FieldProblem, type FormQuestion } from '../model.js';
import { FIELDS } from './field-registry.js';
import { ENGINE_FORMATS } from './formats.js';
import { answerReader, problemsOf } from './read-answer.js';
import { sameJson } from './same-json.js';
import { type Validate } from './violation.js';

/** What a served validator module is: give it the runtime, it gives one Ajv function per question id. */
export type ValidatorFactory = (runtime: ValidatorRuntime) => Readonly<Record<string, ServedValidator>>;

/** Ajv's own shape, so that RJSF's `createPrecompiledValidator` takes it too. */
export type ServedValidator = Validate;

export interface ValidatorRuntime {
  readonly formats: Readonly<Record<string, unknown>>;
  readonly require: (name: string) => unknown;
  /** The engine of regular expressions; absent while no schema of the module has a pattern. */
  readonly regExp?: RegExpReader;
}

/** What reads a pattern: `re2`, of `src/forms/patterns.ts`. */
export type RegExpReader = (pattern: string, flags: string) => { test: (text: string) => boolean };

const HELPERS: Readonly<Record<string, unknown>> = {
  'ajv/dist/runtime/ucs2length': { default: (text: string) => Array.from(text).length },
  'ajv/dist/runtime/equal': { default: sameJson },
};

/** The part of Ajv and of the fields that a served module needs and does not hold. */
export const VALIDATOR_RUNTIME: ValidatorRuntime = {
  formats: Object.assign({}, ENGINE_FORMATS, ...FIELDS.map((field) => field.formats)) as Readonly<Record<string, unknown>>,
  require: (name) => HELPERS[name],
};

/** The browser's twin of `answerProblems`, on the validators that the server compiled. */
export function servedAnswerProblems(
  factory: ValidatorFactory,
  regExp?: RegExpReader,
): (question: FormQuestion, value: Json) => readonly FieldProblem[] {
  const validators = factory({ ...VALIDATOR_RUNTIME, regExp });
  return (question, value) => problemsOf(answerReader(question, validators[question.id] ?? ACCEPTS_ALL), value);
}

/** A question that the module does not know is the server's to judge. */
const ACCEPTS_ALL: ServedValidator = () => true;
