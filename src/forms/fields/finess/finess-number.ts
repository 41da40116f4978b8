import { hasLuhnKey } from '../luhn.js';

const SHAPE = /^[0-9][0-9AB][0-9]{7}$/;
const CORSICA: Readonly<Record<string, string>> = { A: '1', B: '2' };

/** What a paste brings, without its spaces and in capitals: « 2a 990 000 8 » → `2A9900008`. */
export function compactFiness(typed: string): string {
  return typed.replace(/[\s\u00a0\u202f.-]/g, '').toUpperCase();
}

/** Nine characters whose last is the key of Luhn; the letter of a Corsican number counts as A → 1, B → 2. */
export function isFiness(number: string): boolean {
  const capitals = number.toUpperCase();
  return SHAPE.test(capitals) && hasLuhnKey(capitals.replace(/[AB]/, (letter) => CORSICA[letter] ?? letter));
}

/** « 99 000 001 0 », as the FINESS register shows it. */
export function spacedFiness(number: string): string {
  return number.replace(/^(.{2})(.{3})(.{3})(.)$/, '$1\u00a0$2\u00a0$3\u00a0$4');
}
