import { median } from './rounds.mjs';

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });

export function title(text) {
  console.log(`\n${text}`);
}

export function figure(label, value, unit) {
  console.log(`  ${label.padEnd(46)} ${number.format(value).padStart(10)} ${unit}`);
}

/** One line a goal: the median ratio with its range, and whether it holds. `sense`: which side of the goal is good. */
export function goal(label, values, { limit, sense, unit = '×' }) {
  const middle = median(values);
  const holds = sense === 'at-least' ? middle >= limit : middle <= limit;
  const range = `${number.format(Math.min(...values))}..${number.format(Math.max(...values))}`;
  const wanted = `${sense === 'at-least' ? '≥' : '≤'} ${limit} ${unit}`;
  console.log(
    `  ${label.padEnd(46)} ${number.format(middle).padStart(10)} ${unit} (${range}), goal ${wanted}: ${holds ? 'pass' : 'falls short'}`,
  );
}

/** The median ratio with its range, where no goal was set. */
export function range(label, values, unit) {
  const [least, most] = [Math.min(...values), Math.max(...values)].map((value) => number.format(value));
  console.log(`  ${label.padEnd(46)} ${number.format(median(values)).padStart(10)} ${unit} (${least}..${most})`);
}
