import { type AnswerView, type DraftView } from '../../../api/types.js';

/** What stands in the fields of one question, saved or not. */
export interface TypedAnswer {
  readonly value: unknown;
  readonly notApplicable: boolean;
  readonly comment: string;
  /** Taken over from an earlier year, and not confirmed yet. */
  readonly carried?: boolean;
}

export const NOTHING_TYPED: TypedAnswer = { value: undefined, notApplicable: false, comment: '' };

export function typedFrom(
  saved: (Pick<DraftView, 'value' | 'notApplicable' | 'comment'> & { readonly confirmed?: boolean }) | null,
): TypedAnswer {
  if (saved === null) return NOTHING_TYPED;
  return {
    value: saved.value ?? undefined,
    notApplicable: saved.notApplicable,
    comment: saved.comment ?? '',
    carried: saved.confirmed === false,
  };
}

/** The body of a save. « Non concerné » carries no value. */
export function bodyOf(typed: TypedAnswer): Pick<AnswerView, 'value' | 'notApplicable' | 'comment'> {
  return {
    value: typed.notApplicable ? null : (typed.value ?? null),
    notApplicable: typed.notApplicable,
    comment: typed.comment.trim() === '' ? null : typed.comment,
  };
}

/** Same answer for the person who reads it: an empty object or list says no more than nothing. */
export function sameAnswer(one: TypedAnswer, other: TypedAnswer): boolean {
  return (
    one.notApplicable === other.notApplicable &&
    (one.carried ?? false) === (other.carried ?? false) &&
    one.comment.trim() === other.comment.trim() &&
    (one.notApplicable || canonical(one.value) === canonical(other.value))
  );
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? '' : `[${value.map(canonical).join(',')}]`;
  if (typeof value === 'object' && value !== null) return canonicalObject(value);
  return value === undefined || value === null || value === '' ? '' : JSON.stringify(value);
}

function canonicalObject(value: object): string {
  const members = Object.entries(value)
    .map(([name, member]) => [name, canonical(member)] as const)
    .filter(([, member]) => member !== '')
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return members.length === 0 ? '' : `{${members.map(([name, member]) => `${JSON.stringify(name)}:${member}`).join(',')}}`;
}
