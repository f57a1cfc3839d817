// fails: nothing active, or no features at all: the bias
// says: You leave the bias out. It is the score of a row without any active feature, and every other score starts from it.
// witness: [0.2,[0.5,-0.3,0.4],[[1,0.5],[0.5,1],[-1,1]],[1,1,2]]
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
  return linear + pairs;
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
