// fails: numerators in another unit give ratio and error in that unit
// says: You take the binomial error, as if every impression were a coin tossed by itself. The impressions of one user resemble each other and users were what was randomised, so this error is too small. Measure the scatter from user to user.
// witness: [[0,8,0,4],[10,20,10,40]]
// follows: the binomial error over impressions, as dashboards often show it
export function deltaMethodRatio(numerators: number[], denominators: number[]): { ratio: number; standardError: number } {
  requireTotals(numerators, denominators);
  if (sum(denominators) === 0) return { ratio: NaN, standardError: NaN };
  const n = numerators.length;
  const [x, y] = [sum(numerators) / n, sum(denominators) / n];
  const ratio = x / y;
  return { ratio, standardError: Math.sqrt((ratio * (1 - ratio)) / sum(denominators)) };
}
function requireTotals(numerators: number[], denominators: number[]): void {
  if (numerators.length !== denominators.length) throw new RangeError('deltaMethodRatio requires as many numerators as denominators');
  if (numerators.length < 2) throw new RangeError(`deltaMethodRatio requires at least 2 users, got ${numerators.length}`);
  for (const total of [...numerators, ...denominators]) {
    if (!Number.isFinite(total)) throw new RangeError(`deltaMethodRatio requires finite totals, got ${total}`);
  }
}
function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
