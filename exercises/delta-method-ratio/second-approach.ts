// Takes the variance of what each user adds to the ratio, x − ratio · y, instead of three terms: nothing can cancel or fall below 0, and the same column of residuals serves a t-test, CUPED or a regression.
export function deltaMethodRatio(numerators: number[], denominators: number[]): { ratio: number; standardError: number } {
  const n = numerators.length;
  if (n < 2 || denominators.length !== n) throw new RangeError('deltaMethodRatio requires two lists of equal length, 2 users or more');
  if (![...numerators, ...denominators].every(Number.isFinite)) throw new RangeError('deltaMethodRatio requires finite totals');
  const shown = denominators.reduce((sum, value) => sum + value, 0);
  if (shown === 0) return { ratio: NaN, standardError: NaN };
  const ratio = numerators.reduce((sum, value) => sum + value, 0) / shown;
  // The residuals add up to 0, so their squares are already taken about their mean.
  const squares = numerators.reduce((sum, value, user) => sum + (value - ratio * (denominators[user] as number)) ** 2, 0);
  return { ratio, standardError: (Math.sqrt(squares / (n - 1) / n) * n) / shown };
}
