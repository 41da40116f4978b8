import { hasLuhnKey } from '../luhn.js';

const SHAPE = /^[0-9]{11}$/;

export function compactRpps(typed: string): string {
  return typed.replace(/[\s\u00a0\u202f.-]/g, '');
}

export function isRpps(number: string): boolean {
  return SHAPE.test(number);
}

/**
 * True for eleven digits whose last is not the key of Luhn. No published rule says that it must be, so a number
 * that misses it is looked at twice, not refused.
 */
export function hasDoubtfulKey(number: string): boolean {
  return isRpps(number) && !hasLuhnKey(number);
}
