const WRITER = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 20 });

/** « 1 480 », « 87,5 » as French readers write them. */
export function writeNumber(value: number): string {
  return WRITER.format(value);
}

/** « 90 % », « 8 500 boîtes »: a number and its unit, held together by a no-break space. */
export function writeMeasure(value: number, unit: string | undefined): string {
  return unit ? `${writeNumber(value)}\u00a0${unit}` : writeNumber(value);
}

/** French typography: no-break spaces inside « » and before the high punctuation. */
export function typeset(sentence: string): string {
  return sentence.replaceAll('« ', '«\u00a0').replaceAll(/ (?=[»:;?!%])/g, '\u00a0');
}
