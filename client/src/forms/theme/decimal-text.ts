const SPACES = /[\s\u00A0\u202F]/g;
const DECIMAL = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/;
const FRENCH = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 20 });

/**
 * What was typed, as a number: « 1 234,5 » → 1234.5. What is no number comes back as it was typed, so that the schema
 * refuses it in words and nothing typed is lost. Nothing at all is undefined.
 */
export function parseDecimal(text: string): number | string | undefined {
  const bare = text.replace(SPACES, '').replace('\u2212', '-');
  if (bare === '') return undefined;
  return DECIMAL.test(bare) ? Number(bare.replace(',', '.')) : text;
}

/** A number as a person writes it in French: decimal comma, thin spaces between thousands. */
export function decimalText(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? FRENCH.format(value) : '';
  return typeof value === 'string' ? value : '';
}
