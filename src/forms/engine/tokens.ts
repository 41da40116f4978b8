import { type ContractItem } from '../model.js';

/** What the tokens of a label are replaced by (T8). */
export interface TokenValues {
  readonly year: number;
  readonly item?: ContractItem;
}

const TOKEN = /\{([^{}]*)\}/g;
const READERS: Readonly<Record<string, (values: TokenValues) => string>> = {
  annee: ({ year }) => String(year),
  'annee-1': ({ year }) => String(year - 1),
  'annee+1': ({ year }) => String(year + 1),
  'item.label': ({ item }) => item?.label ?? '',
};

export const ITEM_TOKEN = 'item.label';

export function replaceTokens(text: string, values: TokenValues): string {
  return text.replace(TOKEN, (whole, name: string) => (Object.hasOwn(READERS, name) ? (READERS[name]?.(values) ?? whole) : whole));
}

/** The names between braces, known or not. */
export function tokensOf(text: string): readonly string[] {
  return [...text.matchAll(TOKEN)].map(([, name]) => name ?? '');
}

export function isToken(name: string): boolean {
  return Object.hasOwn(READERS, name);
}
