// fails: follows the definition
// says: Your logarithms are to base 2, so all three results are in bits. One bit is 0.693 nats: every threshold people use for the index presumes natural logarithms, and yours passes them 44 % too early. Take the natural logarithm.
// witness: [[1,1],[3,1],0.01]
export function distributionDrift(reference: number[], current: number[], epsilon: number): { psi: number; kl: number; js: number } {
  if (reference.length !== current.length) {
    throw new RangeError(`distributionDrift requires the same bins on both sides, got ${reference.length} and ${current.length}`);
  }
  if (!(epsilon > 0 && epsilon < Infinity)) throw new RangeError(`distributionDrift requires a finite epsilon > 0, got ${epsilon}`);
  const [before, now] = [sharesOf(reference), sharesOf(current)];
  const [p, q] = [before.map((share) => share || epsilon), now.map((share) => share || epsilon)];
  return {
    psi: sumOverBins(p, q, (was, is) => (is - was) * Math.log2(is / was)),
    kl: sumOverBins(p, q, (was, is) => is * Math.log2(is / was)),
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
  return share === 0 ? 0 : share * Math.log2(share / middle);
}
