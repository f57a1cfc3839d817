// fails: one active feature has no pair: bias and linear part only
// says: You halve the square of the sum and leave the squares of its terms in, so that every feature interacts with itself. A pair is two different features: subtract the sum of the squares first.
// witness: [0.2,[0.5,-0.3,0.4],[[1,0.5],[0.5,1],[-1,1]],[1,1,2]]
export function factorizationMachine(bias: number, weights: number[], factors: number[][], x: number[]): number {
  refuseIllegal(bias, weights, factors, x);
  const linear = weights.reduce((sum, weight, i) => sum + weight * (x[i] ?? 0), 0);
  const dimensions = factors[0]?.length ?? 0;
  let pairs = 0;
  for (let f = 0; f < dimensions; f += 1) {
    let sum = 0;
    for (const [i, factor] of factors.entries()) {
      const term = (factor[f] ?? 0) * (x[i] ?? 0);
      sum += term;
    }
    pairs += sum ** 2 / 2;
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
  if (factors.some(({ length }) => length !== factors[0]?.length)) {
    throw new RangeError('factorizationMachine requires factors of one length');
  }
}
