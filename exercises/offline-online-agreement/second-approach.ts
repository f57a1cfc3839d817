// Sorts once and walks through the runs of equal values, so that ranks take n log n steps: better for long archives, and the way libraries do it.
export function offlineOnlineAgreement(offline: number[], online: number[]): { spearman: number; signAgreement: number } {
  const n = offline.length;
  if (n < 2 || online.length !== n) throw new RangeError('offlineOnlineAgreement requires two lists of equal length, 2 or more');
  if (![...offline, ...online].every(Number.isFinite)) throw new RangeError('offlineOnlineAgreement requires finite deltas');
  const [a, b] = [centredRanks(offline), centredRanks(online)];
  let [together, squaresA, squaresB, same, moved] = [0, 0, 0, 0, 0];
  for (let index = 0; index < n; index += 1) {
    const [x, y] = [a[index] as number, b[index] as number];
    [together, squaresA, squaresB] = [together + x * y, squaresA + x * x, squaresB + y * y];
    const [before, after] = [offline[index] as number, online[index] as number];
    if (before === 0 || after === 0) continue;
    moved += 1;
    if (before > 0 === after > 0) same += 1;
  }
  return { spearman: together / Math.sqrt(squaresA * squaresB), signAgreement: same / moved };
}

/** Ranks less their mean, which is known: the sum of all ranks does not depend on ties. */
function centredRanks(values: number[]): number[] {
  const order = [...values.keys()].sort((i, j) => (values[i] as number) - (values[j] as number));
  const ranks = [...values];
  for (let start = 0, end = 0; start < order.length; start = end) {
    while (end < order.length && values[order[end] as number] === values[order[start] as number]) end += 1;
    for (const index of order.slice(start, end)) ranks[index] = (start + 1 + end) / 2 - (values.length + 1) / 2;
  }
  return ranks;
}
