/** CPU time of `work`, in milliseconds: user and system, of this process. */
export function cpuTime(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/**
 * Runs every contender once a round, in turn, so that what else the machine does falls on all alike.
 * Answers the figures of each: `{ [name]: number[] }`. The first round warms up and is dropped.
 */
export async function interleaved(contenders, rounds) {
  const figures = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, measure] of Object.entries(contenders)) {
      const figure = await measure();
      if (round > 0) figures[name].push(figure);
    }
  }
  return figures;
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Round by round, `theirs / ours`: above 1 we are the faster. */
export function ratios(theirs, ours) {
  return theirs.map((figure, round) => figure / ours[round]);
}
