// fails: numerators that are a fixed share of the denominators have no error
// says: You divide the error of the mean numerator by the mean denominator, as if the denominators were fixed. They differ from user to user as well, and would come out differently in another sample: that is a second variance, and the covariance of the two.
// witness: [[0,8,0,4],[10,20,10,40]]
export function deltaMethodRatio(numerators: number[], denominators: number[]): { ratio: number; standardError: number } {
  requireTotals(numerators, denominators);
  if (sum(denominators) === 0) return { ratio: NaN, standardError: NaN };
  const n = numerators.length;
  const [x, y] = [sum(numerators) / n, sum(denominators) / n];
  const variance = covariance(numerators, numerators) / y ** 2;
  return { ratio: x / y, standardError: Math.sqrt(Math.max(0, variance) / n) };
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
