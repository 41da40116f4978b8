import { isRecord, type Json } from '../../../shared/json.js';

export interface RateCounts {
  readonly numerator: number | undefined;
  readonly denominator: number | undefined;
}

/** The two counts of an answer that may still be half typed. */
export function countsOf(value: Json | undefined): RateCounts {
  const counts = isRecord(value) ? value : {};
  return { numerator: asCount(counts.numerator), denominator: asCount(counts.denominator) };
}

/** The exact percentage, for targets and scoring; undefined while it cannot be computed. */
export function percentageOf({ numerator, denominator }: RateCounts): number | undefined {
  if (numerator === undefined || denominator === undefined || denominator === 0) return undefined;
  return (100 * numerator) / denominator;
}

/** Two decimals to read. Never rounded up to 100: « 100 % » means all of them. */
export function readablePercentage(percentage: number): number {
  const rounded = Math.round(percentage * 100) / 100;
  return rounded === 100 && percentage < 100 ? 99.99 : rounded;
}

function asCount(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
