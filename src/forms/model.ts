import type { Json, JsonSchema } from '../shared/json.js';

export type NodeKind = 'section' | 'objective' | 'indicator' | 'action' | 'question';

/** What a question reads before it decides something (T7). */
export type Condition =
  boolean | { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] } | { readonly not: Condition } | ConditionTest;

export interface ConditionTest {
  readonly answer?: string;
  readonly fact?: string;
  readonly equals?: Json;
  readonly in?: readonly Json[];
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly includes?: string;
  readonly answered?: boolean;
}

/** « Cible » (T6). Percentages and numbers as the user reads them. */
export interface Target {
  readonly equals?: Json;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly below?: number;
  readonly progressAtLeast?: number;
  readonly any?: readonly Target[];
}

export interface ExpectedEvidence {
  readonly id: string;
  readonly label: string;
  readonly required: Condition;
  readonly model?: string;
}

/** A piece that the contract itself is expected to hold, whatever its questions. */
export interface ContractEvidence extends ExpectedEvidence {
  /** The audience that deposits it. */
  readonly filledBy: string;
}

export interface Scoring {
  readonly type: string;
  readonly points: number;
  readonly params?: Readonly<Record<string, Json>>;
}

/** The establishment behind an instance: what conditions may read of it. */
export interface EntityFacts {
  readonly finess: string;
  readonly name: string;
  readonly legalStatus?: string;
  readonly category?: string;
  readonly activities?: readonly string[];
}

export interface SiteFacts extends EntityFacts {
  /** FINESS of the legal entity that it belongs to. */
  readonly legalEntity: string;
}

/** A row of the contract that a node may repeat over (CPOM annex, objective, indicator, action). */
export interface ContractItem {
  readonly id: string;
  readonly kind: string;
  readonly label: string;
  readonly parent?: string;
}

/** Everything outside the template that a dossier's form depends on. */
export interface FormContext {
  readonly year: number;
  readonly contract: { readonly type: string; readonly sections: readonly string[] };
  readonly legalEntities: readonly EntityFacts[];
  readonly sites: readonly SiteFacts[];
  readonly items: readonly ContractItem[];
}

/** One node of a dossier's form: repeats expanded, tokens replaced, inherited attributes resolved. */
export interface FormNode {
  /** Unique in the form: `id` or `id@instance`. */
  readonly key: string;
  readonly kind: NodeKind;
  readonly id: string;
  readonly instance: string;
  readonly code?: string;
  readonly label: string;
  /** « Volet », « Objectif » …: the template's own word for the kind. */
  readonly word: string;
  readonly help?: string;
  readonly children: readonly FormNode[];
  readonly question?: FormQuestion;
}

/** A leaf that takes an answer. `schema` is self-contained: local `$ref` are resolved. */
export interface FormQuestion {
  readonly key: string;
  readonly id: string;
  readonly instance: string;
  readonly code?: string;
  readonly label: string;
  readonly help?: string;
  readonly field: string;
  readonly unit?: string;
  readonly schema: JsonSchema;
  readonly ui: Readonly<Record<string, unknown>>;
  readonly part: string;
  readonly filledBy: string;
  readonly evaluatedBy: readonly string[];
  readonly notApplicable: boolean;
  readonly comment: boolean;
  readonly carryOver: 'never' | 'suggest';
  readonly required: Condition;
  readonly visible: Condition;
  readonly target?: Target;
  readonly scoring?: Scoring;
  readonly evidence: readonly ExpectedEvidence[];
  readonly mayExceed: boolean;
  /** « EJ - 990000010 - CH DE VALOMBRE » of its deepest entity, when it repeats. */
  readonly entity?: EntityFacts;
  /** Keys of the enclosing nodes, outermost first. */
  readonly path: readonly string[];
}

export interface Form {
  readonly year: number;
  readonly nodes: readonly FormNode[];
  /** Every question in reading order. */
  readonly questions: readonly FormQuestion[];
  readonly context: FormContext;
  /** Pieces that the contract itself is expected to hold. */
  readonly evidence: readonly ContractEvidence[];
  readonly evidenceCounts: boolean;
}

/** What is stored for one question. `confirmed: false` = carried over from last year, not counted. */
export interface Answer {
  readonly value?: Json;
  readonly notApplicable: boolean;
  readonly comment?: string;
  readonly confirmed: boolean;
}
/** By question key. */
export type Answers = ReadonlyMap<string, Answer>;

/**
 * Deposited pieces by question key: the `evidence` ids that have at least one document, `''` for a free one. Those of the
 * contract itself stand under `CONTRACT_ITSELF`.
 */
export type Deposits = ReadonlyMap<string, ReadonlySet<string>>;

/** One refused value: `pointer` into the answer, `keyword` of the schema, `message` in French. */
export interface FieldProblem {
  readonly pointer: string;
  readonly keyword: string;
  readonly message: string;
}

/** `hidden` none · `locked` grey · `done` green · `todo` red · `confirm` info · `optional` no colour. */
export type Dot = 'hidden' | 'locked' | 'done' | 'todo' | 'confirm' | 'optional';

export interface QuestionStatus {
  readonly key: string;
  readonly dot: Dot;
  readonly visible: boolean;
  readonly required: boolean;
  readonly filled: boolean;
  /** Why it is not filled: `value-missing`, `value-invalid`, `evidence-missing`, `not-confirmed`. */
  readonly cause?: string;
  /** Evidence ids that are required now and absent. */
  readonly missingEvidence: readonly string[];
}

/** Active grants of one audience or person, in the form engine's own words. */
export interface AnswerGrant {
  readonly part?: string;
  readonly filledBy?: string;
  readonly instances?: readonly string[];
  /** Ids of the sections that it is limited to; absent = all. */
  readonly sections?: readonly string[];
}

export interface Counter {
  readonly required: number;
  readonly filled: number;
}
/** By audience, then by part. */
export type Counters = Readonly<Record<string, Readonly<Record<string, Counter>>>>;
