/** The same object less one of its keys. */
export function omit<Whole extends object, Key extends keyof Whole & string>(whole: Whole, key: Key): Omit<Whole, Key> {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => name !== key)) as Omit<Whole, Key>;
}
