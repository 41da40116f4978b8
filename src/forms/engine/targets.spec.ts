import { type Json } from '../../shared/json.js';
import { type FormQuestion, type Target } from '../model.js';
import { answerText } from './answer-text.js';
import { YES_NO } from './testing/specimen.js';
import { targetMet } from './targets.js';
import { targetText } from './target-text.js';

function question(field: string, target: Target | undefined, unit?: string): FormQuestion {
  const schema = field === 'yes-no' ? YES_NO : { type: 'number' };
  return { id: 'q', field, schema, target, unit, mayExceed: false } as unknown as FormQuestion;
}

const rate = (numerator: number, denominator: number): Json => ({ numerator, denominator });
const reached = { any: [{ atLeast: 20 }, { progressAtLeast: 5 }] };

it.each<[string, Target, string | undefined, string | null]>([
  ['rate', { atLeast: 90 }, undefined, '≥ 90 %'],
  ['number', { below: 8500 }, 'boîtes', '< 8 500 boîtes'],
  ['number', { atMost: 2.2 }, '%', '≤ 2,2 %'],
  ['yes-no', { equals: '1' }, undefined, '1 - OUI'],
  ['rate', reached, undefined, '≥ 20 % ou progression d’au moins 5 points'],
  ['number', { progressAtLeast: 0 }, 'entretiens', '≥ valeur de l’année précédente'],
  ['number', { progressAtLeast: 10 }, 'boîtes', 'progression d’au moins 10 boîtes'],
  ['number', { atLeast: 10, atMost: 20 }, undefined, '≥ 10 et ≤ 20'],
])('writes under « Cible », for a %s, %j as a person reads it [S4-22]', (field, target, unit, expected) => {
  expect(targetText(question(field, target, unit))?.replaceAll(/[\u00a0\u202f]/g, ' ')).toBe(expected);
});

it('writes nothing under « Cible » without a target', () => {
  expect(targetText(question('number', undefined))).toBeNull();
});

it.each<[FormQuestion, Json, Json | undefined, boolean | null]>([
  [question('rate', { atLeast: 90 }), rate(9, 10), undefined, true],
  [question('rate', { atLeast: 90 }), rate(899, 1000), undefined, false],
  [question('rate', { atLeast: 90 }), rate(0, 0), undefined, null],
  [question('number', { below: 8500 }), 8500, undefined, false],
  [question('yes-no', { equals: '1' }), '1', undefined, true],
  [question('yes-no', { equals: '1' }), '0', undefined, false],
  [question('rate', reached), rate(12, 100), rate(7, 100), true],
  [question('rate', reached), rate(12, 100), rate(8, 100), false],
  [question('rate', { progressAtLeast: 5 }), rate(12, 100), undefined, null],
  [question('number', { progressAtLeast: 0 }), 12, 12, true],
])('judges, by the target of %j, %j after %j: %s', (asked, value, previous, expected) => {
  expect(targetMet(asked, value, previous)).toBe(expected);
});

it('reads a coded answer « code - libellé » [S4-22]', () => {
  expect(answerText(question('yes-no', undefined), '1')).toBe('1 - OUI');
});
