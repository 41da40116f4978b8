import { useQuery } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { type FieldProblem, type FormQuestionView } from '../../../api/types.js';
import { validatorsQuery } from '../../../forms/dossier/queries.js';
import { type TypedAnswer } from './typed-answer.js';

const NONE: readonly FieldProblem[] = [];

export interface Checking {
  readonly problems: readonly FieldProblem[];
  /** On leaving a field, never on a keystroke: words under the field, nothing is sent. */
  readonly check: () => void;
  readonly forget: () => void;
}

export function useCheck(question: FormQuestionView, validators: string, typed: TypedAnswer): Checking {
  const checker = useQuery(validatorsQuery(validators)).data;
  const [problems, setProblems] = useState(NONE);
  const check = useCallback(() => {
    const nothing = typed.notApplicable || typed.value === undefined;
    setProblems(nothing || !checker ? NONE : checker(question, typed.value));
  }, [checker, question, typed]);
  const forget = useCallback(() => {
    setProblems(NONE);
  }, []);
  return { problems, check, forget };
}
