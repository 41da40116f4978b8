import { useQuery } from '@tanstack/react-query';
import { useText } from '../i18n/text.js';
import { meQuery } from './me.js';

/** What the region calls a page of its menu: titles and breadcrumbs say the same word. */
export function useMenuWord(id: 'home' | 'contracts'): string {
  const text = useText('shell').menu;
  const { data } = useQuery(meQuery);
  return data?.menu.find((entry) => entry.id === id)?.label ?? text[id];
}
