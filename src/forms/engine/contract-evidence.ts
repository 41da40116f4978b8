import { type Answers, type ContractEvidence, type Counter, type Deposits, type Form } from '../model.js';
import { Conditions } from './conditions.js';
import { type TemplateDocument } from './template-document.js';
import { replaceTokens } from './tokens.js';

/** Among deposits and among the parts of a counter, the contract itself: no question and no part has this name. */
export const CONTRACT_ITSELF = '';

/** It stands in no instance and under no node. */
const READER = { instance: '', path: [] } as const;
const NOTHING: ReadonlySet<string> = new Set();

/** The pieces of the contract itself, tokens replaced. */
export function contractEvidenceOf({ evidence = [] }: TemplateDocument, year: number): readonly ContractEvidence[] {
  return evidence.map(({ id, label, filledBy, required = false, model }) => ({
    id,
    label: replaceTokens(label, { year }),
    filledBy,
    required,
    model,
  }));
}

/** Ids of those that are required as the answers and facts stand now, and absent. */
export function missingFromContract(form: Form, answers: Answers, deposits: Deposits): readonly string[] {
  const deposited = deposits.get(CONTRACT_ITSELF) ?? NOTHING;
  return requiredNow(form, answers).flatMap(({ id }) => (deposited.has(id) ? [] : [id]));
}

/** How many pieces the contract itself requires of an audience, and how many are there; nothing where evidence does not count. */
export function countContractPieces(form: Form, answers: Answers, deposits: Deposits, audience: string): Counter {
  const asked = form.evidenceCounts ? requiredNow(form, answers).filter(({ filledBy }) => filledBy === audience) : [];
  const missing = new Set(missingFromContract(form, answers, deposits));
  return { required: asked.length, filled: asked.filter(({ id }) => !missing.has(id)).length };
}

function requiredNow(form: Form, answers: Answers): readonly ContractEvidence[] {
  const conditions = new Conditions(form, answers);
  return form.evidence.filter(({ required }) => conditions.holds(required, READER));
}
