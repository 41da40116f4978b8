import { type ComponentType } from 'react';

/** Loads a page's file, then hands the router the component it exports under that name. */
export function lazyPage<N extends string>(
  load: () => Promise<Record<N, ComponentType>>,
  name: N,
): () => Promise<{ Component: ComponentType }> {
  return async () => ({ Component: (await load())[name] });
}
