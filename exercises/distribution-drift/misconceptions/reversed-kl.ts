// fails: follows the definition
// says: Your kl weighs each term by the reference share, which makes it the divergence of the reference from the current data. Here it is the other way round, of the current data from the reference: weigh by the current share, since what users meet now is what matters. The divergence is not symmetric, so exchanging the roles changes the number.
// witness: [[1,1],[3,1],0.01]
export function distributionDrift(reference: number[], current: number[], epsilon: number): { psi: number; kl: number; js: number } {
  if (reference.length !== current.length) {
    throw new RangeError(`distributionDrift requires the same bins on both sides, got ${reference.length} and ${current.length}`);
  }
  if (!(epsilon > 0 && epsilon < Infinity)) throw new RangeError(`distributionDrift requires a finite epsilon > 0, got ${epsilon}`);
  const [before, now] = [sharesOf(reference), sharesOf(current)];
  const [p, q] = [before.map((share) => share || epsilon), now.map((share) => share || epsilon)];
  return {
    psi: sumOverBins(p, q, (was, is) => (is - was) * Math.log(is / was)),
    kl: sumOverBins(p, q, (was, is) => was * Math.log(was / is)),
    js: sumOverBins(before, now, (was, is) => (towards(was, (was + is) / 2) + towards(is, (was + is) / 2)) / 2),
  };
}
function sharesOf(counts: number[]): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (!counts.every((count) => count >= 0) || !(total > 0 && total < Infinity)) {
    throw new RangeError(`distributionDrift requires counts >= 0 that are not all 0, got ${counts.join(', ')}`);
  }
  return counts.map((count) => count / total);
}
function sumOverBins(before: number[], now: number[], term: (was: number, is: number) => number): number {
  return before.reduce((sum, was, bin) => sum + term(was, now[bin] ?? 0), 0);
}
function towards(share: number, middle: number): number {
  return share === 0 ? 0 : share * Math.log(share / middle);
}
