import { createContext, useContext } from 'react';
import { fr } from './fr/catalogue.js';

/** Every string of the screens. French is the reference: another language is a folder beside `fr` whose catalogue has this type. */
export type Catalogue = typeof fr;
export type Namespace = keyof Catalogue;

export const CatalogueContext = createContext<Catalogue>(fr);

/** The strings of one feature: `const text = useText('home')`. */
export function useText<N extends Namespace>(namespace: N): Catalogue[N] {
  return useContext(CatalogueContext)[namespace];
}
