// fails: exchanging the two groups changes nothing
// says: You take the variance of group A alone for the line of significance. Under the null both groups share one rate, and the best guess of it lies between the two: the first term takes the pooled variance, 2p̄(1 − p̄). With yours, swapping the groups changes the answer.
// witness: [0.02,0.05,0.05,0.8]
// follows: the variance of the baseline rate under the null, as in Evan Miller's sample size calculator
import { normalQuantile } from 'holdout';
export function sampleSizePerGroup(pA: number, pB: number, alpha: number, power: number): number {
  for (const [name, value] of Object.entries({ pA, pB, alpha, power })) {
    if (!(value > 0 && value < 1)) throw new RangeError(`sampleSizePerGroup requires 0 < ${name} < 1, got ${value}`);
  }
  if (pA === pB) throw new RangeError(`sampleSizePerGroup requires two different proportions, got ${pA} twice`);
  const underNull = Math.sqrt(2 * pA * (1 - pA));
  const underAlternative = Math.sqrt(pA * (1 - pA) + pB * (1 - pB));
  const reach = normalQuantile(1 - alpha / 2) * underNull + normalQuantile(power) * underAlternative;
  return Math.ceil((reach / (pA - pB)) ** 2);
}
