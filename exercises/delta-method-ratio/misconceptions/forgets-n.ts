// fails: every user twice: the same ratio, and the error that a doubled sample has
// says: Your error is that of one single user. The ratio rests on all n of them and is that much steadier: divide the variance by the number of users before you take the root.
// witness: [[0,8,0,4],[10,20,10,40]]
export function deltaMethodRatio(numerators: number[], denominators: number[]): { ratio: number; standardError: number } {
  requireTotals(numerators, denominators);
  if (sum(denominators) === 0) return { ratio: NaN, standardError: NaN };
  const n = numerators.length;
  const [x, y] = [sum(numerators) / n, sum(denominators) / n];
  const variance =
    covariance(numerators, numerators) / y ** 2 +
    (x ** 2 * covariance(denominators, denominators)) / y ** 4 -
    (2 * x * covariance(numerators, denominators)) / y ** 3;
  return { ratio: x / y, standardError: Math.sqrt(Math.max(0, variance)) };
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
