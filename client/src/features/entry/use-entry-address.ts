import { useCallback } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { type FormQuestionView } from '../../api/types.js';
import { questionPath } from '../../forms/dossier/paths.js';
import { type EntryNode, questionsOf } from './tree/entry-tree.js';
import { type EntryFilter } from './tree/visible-rows.js';

const NAMES: Readonly<Record<EntryFilter, string | null>> = { all: null, todo: 'a-saisir', confirm: 'a-confirmer' };

export interface EntryAddress {
  readonly filter: EntryFilter;
  readonly chooseFilter: (filter: EntryFilter) => void;
  /** The address of a question; the filter comes along. */
  readonly of: (key: string) => string;
  readonly go: (key: string) => void;
  /** Questions of the section that the address names, if it does. */
  readonly sectionOf: (tree: readonly EntryNode[]) => readonly FormQuestionView[] | null;
}

/** Question, filter and section live in the address: a link, the back button and a reload all come back to them. */
export function useEntryAddress(dossierId: string): EntryAddress {
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();
  const asked = search.get('filtre');
  const filter = (Object.keys(NAMES) as EntryFilter[]).find((name) => NAMES[name] !== null && NAMES[name] === asked) ?? 'all';
  const query = filter === 'all' ? '' : `?filtre=${NAMES[filter] ?? ''}`;
  const of = useCallback((key: string) => questionPath(dossierId, key) + query, [dossierId, query]);
  const go = useCallback((key: string) => void navigate(of(key), { preventScrollReset: true }), [navigate, of]);
  const chooseFilter = (chosen: EntryFilter): void => {
    const name = NAMES[chosen];
    setSearch(name === null ? {} : { filtre: name }, { replace: true, preventScrollReset: true });
  };
  const section = search.get('volet');
  return { filter, chooseFilter, of, go, sectionOf: (tree) => (section === null ? null : questionsIn(tree, section)) };
}

function questionsIn(tree: readonly EntryNode[], section: string): readonly FormQuestionView[] | null {
  const branches = tree.flatMap(({ children }) => children).filter(({ key }) => key.endsWith(`|${section}`));
  return branches.length === 0 ? null : questionsOf(branches);
}
