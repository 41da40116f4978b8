const WRITER = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 20 });

/** « 1 480 », « 87,5 »: thousands parted by a narrow no-break space, decimal comma. */
export function writeNumber(value: number): string {
  return WRITER.format(value);
}

/** « 87,5 % », with a no-break space before the sign. */
export function writePercentage(value: number): string {
  return `${writeNumber(value)}\u00a0%`;
}
