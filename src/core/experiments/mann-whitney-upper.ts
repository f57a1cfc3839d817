/** Exact null distribution of Mann and Whitney's u. */

/**
 * Probability that u is at least the value given, when every order of the nA + nB units is equally likely.
 *
 * @param u a value of the statistic, from 0 to nA nB
 * @param nA size of one group, an integer >= 1; @param nB size of the other; the work grows with (nA nB)^2
 * @returns a probability in [0, 1]
 * @see Mann and Whitney, "On a Test of Whether one of Two Random Variables is Stochastically Larger than the Other",
 * Annals of Mathematical Statistics 1947
 */
export function mannWhitneyUpper(u: number, nA: number, nB: number): number {
  return distribution(nA, nB)
    .subarray(Math.ceil(u))
    .reduceRight((sum, probability) => sum + probability, 0);
}

/** Probabilities of u = 0, 1, …, nA nB, built up from smaller groups. */
function distribution(nA: number, nB: number): Float64Array {
  // Entry b belongs to b values in B and a growing number in A; without A or B, u is 0 for certain.
  const byB: Float64Array[] = Array.from({ length: nB + 1 }, () => Float64Array.of(1));
  for (let a = 1; a <= nA; a += 1) {
    for (let b = 1; b <= nB; b += 1) byB[b] = withLargest(a, b, byB[b - 1] as Float64Array, byB[b] as Float64Array);
  }
  return byB[nB] as Float64Array;
}

/** The largest value of all belongs to B, where it beats all of A, or to A, where it beats no one; it is left out in turn. */
function withLargest(a: number, b: number, withoutOneB: Float64Array, withoutOneA: Float64Array): Float64Array {
  const probabilities = new Float64Array(a * b + 1);
  for (let u = 0; u <= a * b; u += 1) {
    probabilities[u] = (b * (withoutOneB[u - a] ?? 0) + a * (withoutOneA[u] ?? 0)) / (a + b);
  }
  return probabilities;
}
