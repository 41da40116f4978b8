import { useQuery } from '@tanstack/react-query';
import { shellWords } from '../i18n/fr/shell.js';
import { meQuery } from './me.js';

/** What the region calls a page of its menu: titles and breadcrumbs say the same word. */
export function useMenuWord(id: 'home' | 'contracts'): string {
  const text = shellWords.menu;
  const { data } = useQuery(meQuery);
  return data?.menu.find((entry) => entry.id === id)?.label ?? text[id];
}
