export type Rule = 'length' | 'lower' | 'upper' | 'digit' | 'special' | 'identity' | 'common';

/** What the region asks of a password, each rule in words. */
export interface PasswordPolicy {
  min: number;
  max: number;
  rules: readonly { id: Rule; label: string }[];
}

const CLASSES: Partial<Record<Rule, RegExp>> = {
  lower: /\p{Ll}/u,
  upper: /\p{Lu}/u,
  digit: /\p{Nd}/u,
  special: /[^\p{L}\p{M}\p{Nd}\s\p{C}]/u,
};
/** Shorter words stand in too many good passwords by chance. */
const WORD_LENGTH = 4;

/** What a rule says of what is typed: nothing yet, kept, not kept, or known to the server alone (the list of common passwords). */
export type Verdict = 'untyped' | 'kept' | 'broken' | 'later';

export function verdictOf(rule: Rule, password: string, owner: { email: string; policy: PasswordPolicy }): Verdict {
  if (password === '') return 'untyped';
  const kept = keepsRule(rule, password, owner);
  if (kept === null) return 'later';
  return kept ? 'kept' : 'broken';
}

/** Whether the password keeps the rule; null when only the server knows (the list of common passwords). */
export function keepsRule(rule: Rule, password: string, owner: { email: string; policy: PasswordPolicy }): boolean | null {
  if (password === '') return false;
  if (rule === 'common') return null;
  if (rule === 'identity') return !holdsWordOf(owner.email, password);
  if (rule === 'length') return within(Array.from(password).length, owner.policy);
  return CLASSES[rule]?.test(password) ?? null;
}

const within = (length: number, { min, max }: PasswordPolicy): boolean => length >= min && length <= max;

function holdsWordOf(email: string, password: string): boolean {
  const folded = fold(password);
  return fold(email)
    .split(/[^\p{L}]+/u)
    .some((word) => word.length >= WORD_LENGTH && folded.includes(word));
}

const fold = (value: string): string => value.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
