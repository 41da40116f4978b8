import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type FormNodeView } from '../../api/types.js';
import { formQuery } from './queries.js';

/** The code of each question by its key, once the form is here; meanwhile its key is not shown to anybody. */
export function useQuestionCodes(dossierId: string, enabled: boolean): ReadonlyMap<string, string> {
  const { data } = useQuery({ ...formQuery(dossierId), enabled });
  return useMemo(() => new Map(data ? data.nodes.flatMap(codesIn) : []), [data]);
}

function codesIn({ question, code, label, children }: FormNodeView): readonly (readonly [string, string])[] {
  return question ? [[question.key, code ?? label]] : children.flatMap(codesIn);
}
