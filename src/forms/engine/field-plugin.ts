import { type Format, type KeywordDefinition } from 'ajv';
import { type Json, type JsonSchema } from '../../shared/json.js';
import { type Problem } from '../../shared/problem.js';
import { type FieldProblem, type FormQuestion } from '../model.js';

/**
 * What an answer of one type is, for the server and the browser alike: isomorphic and pure. One folder per type in
 * `src/forms/fields/`, listed in `fields.ts`; its widget and its edition stand beside it.
 *
 * The engine itself brings the keyword `maxDecimals` and the formats of ajv-formats; a field adds what is its own.
 */
export interface FieldPlugin {
  /** The `field` of a question, e.g. `rate` (T12). */
  readonly type: string;
  /** Name of its widget in `src/forms/widgets.ts`. */
  readonly widget: string;
  /**
   * Keywords that its schemas may write. They are `code` or `macro` keywords, never `validate` ones: the browser's
   * validators are printed as text, and a closure cannot be printed.
   */
  readonly keywords: readonly KeywordDefinition[];
  /** Formats by name. Functions are synchronous and take strings only. */
  readonly formats: Readonly<Record<string, Format>>;
  /** What an untouched form starts with; undefined when nothing at all is stored. */
  emptyValue(schema: JsonSchema): Json | undefined;
  /** True for what reads as « pas de réponse »: such a value is never filled, whatever the schema says. */
  isEmpty(value: Json | undefined): boolean;
  /** How a person reads the value, in French: « 1 - OUI », « 87,5 % (35 / 40) ». Many lines are parted by `\n`. */
  text(value: Json, question: FieldReading): string;
  /** What targets, scoring and conditions compare: the percentage of a rate (T5); undefined when it is no number. */
  number(value: Json, question: FieldReading): number | undefined;
  /**
   * What a template's author got wrong for this type, in French. `schema` has its local `$ref` replaced; `pointer` is
   * the question's `/schema`. Codes are `template.<kebab>`, and distinct.
   */
  checkSchema(schema: JsonSchema, pointer: string): Problem[];
  /** What a JSON Schema cannot say, e.g. numerator over denominator. Asked only of values that the schema accepts. */
  problems?(value: Json, question: FieldReading): FieldProblem[];
}

/** The part of a question that a field may read, so that a specimen is easily written. */
export type FieldReading = Pick<FormQuestion, 'schema' | 'unit' | 'mayExceed'>;
