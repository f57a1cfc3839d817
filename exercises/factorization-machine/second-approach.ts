// Lets each feature meet the sum of those before it: no squares are subtracted, so nothing cancels when the terms are large.
export function factorizationMachine(bias: number, weights: number[], factors: number[][], x: number[]): number {
  if (weights.length !== x.length || factors.length !== x.length)
    throw new RangeError('factorizationMachine requires lists of equal length');
  if (![bias, ...weights, ...x, ...factors.flat()].every(Number.isFinite))
    throw new RangeError('factorizationMachine requires finite numbers');
  const before = (factors[0] ?? []).map(() => 0);
  let score = bias;
  for (const [i, factor] of factors.entries()) {
    const value = x[i] ?? 0;
    score += (weights[i] ?? 0) * value;
    for (const [f, strength] of factor.entries()) {
      const [earlier, own] = [before[f] ?? 0, strength * value];
      score += earlier * own;
      before[f] = earlier + own;
    }
  }
  return score;
}
