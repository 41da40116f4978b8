/** The key of Luhn over a string of digits, key included: every second digit from the right counts double. */
export function hasLuhnKey(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, index) => total + weight(Number(digit), index), 0);
  return sum % 10 === 0;
}

function weight(digit: number, index: number): number {
  const doubled = index % 2 === 1 ? digit * 2 : digit;
  return doubled > 9 ? doubled - 9 : doubled;
}
