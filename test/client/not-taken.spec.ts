import { notTaken } from '../../client/src/features/entry/panel/not-taken.js';

describe('why last year’s answer is not offered again', () => {
  it.each([
    ['is that it is given each year, a text as well as a figure', { value: 'Bilan' }, 'never', /chaque année/],
    ['is, of « Non concerné » and of no answer, that they hold no value', { value: null }, 'suggest', /pas de valeur/],
    ['is that the question is no longer the same', { value: '9' }, 'suggest', /n’y convient plus/],
  ] as const)('%s', (_what, earlier, carryOver, words) => {
    expect(notTaken(earlier, carryOver)).toMatch(words);
  });
});
