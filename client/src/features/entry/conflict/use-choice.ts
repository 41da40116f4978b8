import { useState } from 'react';
import { type TypedAnswer } from '../typing/typed-answer.js';

export type Keep = 'mine' | 'theirs' | 'both';

export interface ConflictChoice {
  readonly answer: Exclude<Keep, 'both'>;
  readonly comment: Keep;
  readonly common: string;
  readonly keepAnswer: (keep: Exclude<Keep, 'both'>) => void;
  readonly keepComment: (keep: Keep) => void;
  readonly write: (text: string) => void;
  /** What would be saved. */
  readonly result: TypedAnswer;
}

/** Field by field: mine, theirs, or a common text for the comment. Mine is proposed: nothing typed is lost by a quick save. */
export function useChoice(mine: TypedAnswer, theirs: TypedAnswer): ConflictChoice {
  const [answer, keepAnswer] = useState<Exclude<Keep, 'both'>>('mine');
  const [comment, keepComment] = useState<Keep>(mine.comment === theirs.comment ? 'mine' : 'both');
  const [common, write] = useState(() => commonText(mine.comment, theirs.comment));
  const kept = answer === 'mine' ? mine : theirs;
  const comments = { mine: mine.comment, theirs: theirs.comment, both: common };
  return { answer, comment, common, keepAnswer, keepComment, write, result: { ...kept, comment: comments[comment] } };
}

/** A first common text: theirs, then what only mine says. */
function commonText(mine: string, theirs: string): string {
  if (mine === theirs || mine.includes(theirs)) return mine;
  return theirs.includes(mine) ? theirs : `${theirs.trim()}\n${mine.trim()}`;
}
