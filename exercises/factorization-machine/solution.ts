/** All pairs at once: the square of a sum holds each of them twice, and the squares of its terms besides. */
export function factorizationMachine(bias: number, weights: number[], factors: number[][], x: number[]): number {
  refuseIllegal(bias, weights, factors, x);
  const linear = weights.reduce((sum, weight, i) => sum + weight * (x[i] ?? 0), 0);
  const dimensions = factors[0]?.length ?? 0;
  let pairs = 0;
  for (let f = 0; f < dimensions; f += 1) {
    let [sum, squares] = [0, 0];
    for (const [i, factor] of factors.entries()) {
      const term = (factor[f] ?? 0) * (x[i] ?? 0);
      sum += term;
      squares += term ** 2;
    }
    pairs += (sum ** 2 - squares) / 2;
  }
  return bias + linear + pairs;
}

function refuseIllegal(bias: number, weights: number[], factors: number[][], x: number[]): void {
  if (weights.length !== x.length || factors.length !== x.length) {
    throw new RangeError(`factorizationMachine requires lists of equal length, got ${weights.length}, ${factors.length} and ${x.length}`);
  }
  for (const value of [bias, ...weights, ...x, ...factors.flat()]) {
    if (!Number.isFinite(value)) throw new RangeError(`factorizationMachine requires finite numbers, got ${value}`);
  }
}
