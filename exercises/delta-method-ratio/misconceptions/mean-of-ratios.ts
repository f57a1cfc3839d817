// fails: clicks handed from user to user leave the ratio alone
// says: You average the ratios of the single users. A person who saw two impressions then weighs as much as one who saw two hundred, and it is a different metric. Divide the sum of the numerators by the sum of the denominators, and take the error of that ratio.
// witness: [[0,8,0,4],[10,20,10,40]]
// follows: the mean of the users' own ratios, a metric of its own
export function deltaMethodRatio(numerators: number[], denominators: number[]): { ratio: number; standardError: number } {
  requireTotals(numerators, denominators);
  if (sum(denominators) === 0) return { ratio: NaN, standardError: NaN };
  const n = numerators.length;
  const ratios = numerators.map((value, user) => value / (denominators[user] as number));
  return { ratio: sum(ratios) / n, standardError: Math.sqrt(covariance(ratios, ratios) / n) };
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
/** With n - 1; of a list with itself it is the variance. */
function covariance(x: number[], y: number[]): number {
  const [meanX, meanY] = [sum(x) / x.length, sum(y) / y.length];
  return sum(x.map((value, index) => (value - meanX) * ((y[index] as number) - meanY))) / (x.length - 1);
}
