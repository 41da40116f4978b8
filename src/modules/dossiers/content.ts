import { type Answer, type Answers, CONTRACT_ITSELF, type Deposits, questionKey } from '../../forms/index.js';
import { type Json } from '../../shared/json.js';
import { type DocumentLevel } from '../../workflows/index.js';

/** A row of `app.answer`. */
export interface AnswerRow {
  readonly question_id: string;
  readonly instance: string;
  readonly value: Json;
  readonly not_applicable: boolean;
  readonly comment: string | null;
  readonly confirmed: boolean;
  readonly version: number;
  readonly filled_by_name: string;
  readonly filled_at: Date;
}

/** A row of `app.document`. */
export interface DepositRow {
  readonly id: string;
  readonly level: DocumentLevel;
  readonly question_id: string | null;
  readonly instance: string;
  readonly evidence: string | null;
  readonly name: string;
  readonly extension: string;
  readonly size: string;
  readonly year: number | null;
  readonly created_at: Date;
  readonly author_name: string;
  readonly verdict: 'not-scanned' | 'pending' | 'safe' | 'infected' | 'error';
  readonly has_macros: boolean;
  /** The document that it took the place of. */
  readonly replaces: string | null;
  readonly withdrawn_at: Date | null;
  readonly withdrawn_by_name: string | null;
  readonly withdrawal_reason: string | null;
}

/** What people have put into a dossier. */
export interface Content {
  readonly answers: readonly AnswerRow[];
  readonly deposits: readonly DepositRow[];
}

/** The columns of a `DepositRow`. */
export const DEPOSIT_COLUMNS = `id, level, question_id, instance, evidence, name, extension, size::text as size, year, created_at, author_name, verdict, has_macros,
  replaces, withdrawn_at, withdrawn_by_name, withdrawal_reason`;

export const EMPTY: Content = { answers: [], deposits: [] };

/** A document that an antivirus refused proves nothing. */
const REFUSED: readonly DepositRow['verdict'][] = ['infected', 'error'];

export function answersOf({ answers }: Content): Answers {
  return new Map(answers.map((row) => [questionKey(row.question_id, row.instance), answerOf(row)]));
}

export function depositsOf({ deposits }: Content): Deposits {
  const found = new Map<string, Set<string>>();
  for (const { question_id, instance, evidence, verdict } of deposits) {
    const key = question_id === null ? CONTRACT_ITSELF : questionKey(question_id, instance);
    if (REFUSED.includes(verdict)) continue;
    found.set(key, (found.get(key) ?? new Set<string>()).add(evidence ?? ''));
  }
  return found;
}

function answerOf({ value, not_applicable, comment, confirmed }: AnswerRow): Answer {
  return { value: value ?? undefined, notApplicable: not_applicable, comment: comment ?? undefined, confirmed };
}
