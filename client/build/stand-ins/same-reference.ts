/** Without `$id`, a reference has no base: it is what is written. */
const references = {
  equal: (one: unknown, other: unknown): boolean => one === other,
  resolve: (_base: string, reference: string): string => reference,
};

export { references as default };
