import { DateTime } from 'luxon';
import { datedFrom } from './demo-dates.js';

const START = DateTime.fromISO('2026-11-22', { zone: 'Europe/Paris' });

describe('datedFrom', () => {
  it.each([
    ['@-20', '2026-11-02'],
    ['@+45', '2027-01-06'],
    ['@y-2-12-12', '2024-12-12'],
    ['@y-07-01', '2026-07-01'],
    ['@y+1-06-30', '2027-06-30'],
    ['CAQES, évaluation {annee}', 'CAQES, évaluation 2025'],
    ['de {annee-1} à {annee+1}', 'de 2024 à 2026'],
    ['contact@ars-horizon.example', 'contact@ars-horizon.example'],
  ])('reads %s as %s', (text, expected) => {
    expect(datedFrom(text, START)).toBe(expected);
  });

  it('goes into lists and objects, and leaves other values alone', () => {
    expect(datedFrom({ open: '@-1', list: ['@+0', 3, null, true] }, START)).toEqual({
      open: '2026-11-21',
      list: ['2026-11-22', 3, null, true],
    });
  });
});
