const WRITER = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 20 });
const SPACES = /[\s\u00a0\u2007\u202f]/g;
const TYPED_NUMBER = /^[+-]?\d+(?:[.,]\d*)?$/;

/** « 1 480 », « 87,5 »: thousands parted by a narrow no-break space, decimal comma. */
export function writeNumber(value: number): string {
  return WRITER.format(value);
}

/** « 87,5 % », with a no-break space before the sign. */
export function writePercentage(value: number): string {
  return `${writeNumber(value)}\u00a0%`;
}

/**
 * The number that a person typed: comma or point for the decimals, spaces of any kind between the thousands.
 * Undefined for anything else, « 1e5 » and « 0x10 » included: nobody types a count that way on purpose.
 */
export function readNumber(typed: string): number | undefined {
  const compact = typed.replace(SPACES, '').replace('\u2212', '-');
  if (!TYPED_NUMBER.test(compact)) return undefined;
  const value = Number(compact.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}
