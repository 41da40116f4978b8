import { useSuspenseQuery } from '@tanstack/react-query';
import { type AnswersView, type ContractView, type DossierView, type FormView } from '../../api/types.js';
import { answersQuery, contractQuery, dossierQuery, FOLLOW_EVERY, formQuery } from './queries.js';

/** A dossier that follows what happens to it elsewhere while it is on the screen. */
export function useDossier(id: string): DossierView {
  return useSuspenseQuery({ ...dossierQuery(id), refetchInterval: FOLLOW_EVERY, refetchOnWindowFocus: 'always' }).data;
}

export function useForm(id: string): FormView {
  return useSuspenseQuery(formQuery(id)).data;
}

export function useAnswers(id: string): AnswersView {
  return useSuspenseQuery({ ...answersQuery(id), refetchInterval: FOLLOW_EVERY, refetchOnWindowFocus: 'always' }).data;
}

export function useContract(id: string): ContractView {
  return useSuspenseQuery(contractQuery(id)).data;
}
