import { decimalText, parseDecimal } from '../../client/src/forms/theme/decimal-text.js';

describe('a number typed in French', () => {
  it.each([
    ['12', 12],
    ['12,5', 12.5],
    ['12.5', 12.5],
    ['1 234,50', 1234.5],
    ['1\u202F234', 1234],
    ['−3', -3],
    [',5', 0.5],
    ['', undefined],
    ['  ', undefined],
  ])('reads %j as %j', (text, value) => {
    expect(parseDecimal(text)).toBe(value);
  });

  it.each(['douze', '1,2,3', '12 %', '-'])('keeps %j as it was typed', (text) => {
    expect(parseDecimal(text)).toBe(text);
  });

  it('writes it back with a comma and thin spaces', () => {
    expect(decimalText(1234.5)).toBe('1\u202F234,5');
    expect(decimalText('douze')).toBe('douze');
    expect(decimalText(undefined)).toBe('');
  });
});
