import { questionKey } from '../../forms/index.js';
import { type AnswerRow, type DepositRow } from './content.js';
import { type AnswerView, type DraftView } from './dto/answers.view.js';
import { type DocumentView, type WithdrawalView } from './dto/document.view.js';
import { type DraftRow } from './drafts.store.js';

export function answerView(row: AnswerRow): AnswerView {
  return {
    key: questionKey(row.question_id, row.instance),
    value: row.value,
    notApplicable: row.not_applicable,
    comment: row.comment,
    confirmed: row.confirmed,
    version: row.version,
    filledBy: row.filled_by_name,
    filledAt: row.filled_at.toISOString(),
  };
}

/** What an antivirus has not cleared stays closed; without one, « non analysé » opens with a warning. */
const OPEN: readonly DepositRow['verdict'][] = ['safe', 'not-scanned'];

export function documentView(row: DepositRow): DocumentView {
  return {
    id: row.id,
    level: row.level,
    key: row.question_id === null ? null : questionKey(row.question_id, row.instance),
    evidence: row.evidence,
    name: row.name,
    extension: row.extension,
    size: Number(row.size),
    year: row.year ?? row.created_at.getUTCFullYear(),
    modifiedAt: row.created_at.toISOString(),
    modifiedBy: row.author_name,
    verdict: row.verdict,
    hasMacros: row.has_macros,
    downloadable: row.withdrawn_at === null && OPEN.includes(row.verdict),
    replaces: row.replaces,
    withdrawn: withdrawal(row),
  };
}

/** What stays of a document that was withdrawn. */
function withdrawal({ withdrawn_at, withdrawn_by_name, withdrawal_reason }: DepositRow): WithdrawalView | null {
  if (withdrawn_at === null) return null;
  return { at: withdrawn_at.toISOString(), by: withdrawn_by_name ?? '', reason: withdrawal_reason ?? '' };
}

export function draftView({ question_id, instance, body, base_version, updated_at }: DraftRow): DraftView {
  return { key: questionKey(question_id, instance), ...body, baseVersion: base_version, updatedAt: updated_at.toISOString() };
}
