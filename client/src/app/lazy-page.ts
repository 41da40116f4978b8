import { type ComponentType } from 'react';
import { ApiProblem } from '../api/problem.js';

/** Not a refusal of the API: the file of a page did not arrive (no network, or a version that is no longer there). */
export const PAGE_NOT_LOADED = 'network.page';

/** Loads a page's file, then hands the router the component it exports under that name. */
export function lazyPage<N extends string>(
  load: () => Promise<Record<N, ComponentType>>,
  name: N,
): () => Promise<{ Component: ComponentType }> {
  return async () => {
    const file = await load().catch(() => {
      throw new ApiProblem(0, { code: PAGE_NOT_LOADED });
    });
    return { Component: file[name] };
  };
}
