import { type JsonSchema } from '../../shared/json.js';
import { resolveSchema } from './resolve-schema.js';
import { type TemplateDocument } from './template-document.js';
import { replaceTokens } from './tokens.js';
import { inherited, placedQuestions } from './walk-template.js';

/** One template, verified and immutable. Only `loadTemplate` makes one: its document is known to be sound. */
export class Template {
  /** The schema of each question by its id, `$ref` replaced. Reading order. */
  readonly schemas: ReadonlyMap<string, JsonSchema>;
  /** Parts that its questions stand in, which the workflow opens. */
  readonly parts: readonly string[];
  /** Audiences that fill a question. */
  readonly fillers: readonly string[];
  /** Bodies that evaluate a question. */
  readonly evaluators: readonly string[];

  constructor(
    readonly document: TemplateDocument,
    /** SHA-256 of its canonical JSON. */
    readonly hash: string,
  ) {
    const questions = placedQuestions(document);
    this.schemas = new Map(questions.map(({ node, pointer }) => [node.id, resolved(document, node.schema, pointer)]));
    this.parts = distinct(questions.map((question) => inherited(question, 'part') ?? ''));
    this.fillers = distinct(questions.map((question) => inherited(question, 'filledBy') ?? ''));
    this.evaluators = distinct(questions.flatMap((question) => inherited(question, 'evaluatedBy') ?? []));
  }

  get id(): string {
    return this.document.id;
  }

  get version(): string {
    return this.document.version;
  }

  /** As written, tokens included. */
  get label(): string {
    return this.document.label;
  }

  /** « CAQES, évaluation de l’année 2025 » (T8). */
  labelFor(year: number): string {
    return replaceTokens(this.document.label, { year });
  }

  get contractType(): string {
    return this.document.contractType;
  }

  /** Questions of the template, before any repeat. */
  get questionCount(): number {
    return this.schemas.size;
  }
}

function resolved(document: TemplateDocument, schema: JsonSchema, pointer: string): JsonSchema {
  const resolution = resolveSchema(schema, document.$defs ?? {}, `${pointer}/schema`);
  return 'schema' in resolution ? resolution.schema : schema;
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
