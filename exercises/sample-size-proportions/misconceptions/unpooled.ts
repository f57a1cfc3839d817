// fails: follows the definition
// says: You use the variance under the alternative in both terms. The line of significance is drawn where both groups share one rate, so the first term takes the pooled variance, 2p̄(1 − p̄).
// witness: [0.1,0.12,0.05,0.8]
// follows: the unpooled formula, with the same variance in both terms, as in Chow, Shao and Wang, Sample Size Calculations in Clinical Research
import { normalQuantile } from 'holdout';
export function sampleSizePerGroup(pA: number, pB: number, alpha: number, power: number): number {
  for (const [name, value] of Object.entries({ pA, pB, alpha, power })) {
    if (!(value > 0 && value < 1)) throw new RangeError(`sampleSizePerGroup requires 0 < ${name} < 1, got ${value}`);
  }
  if (pA === pB) throw new RangeError(`sampleSizePerGroup requires two different proportions, got ${pA} twice`);
  const spread = Math.sqrt(pA * (1 - pA) + pB * (1 - pB));
  const reach = (normalQuantile(1 - alpha / 2) + normalQuantile(power)) * spread;
  return Math.ceil((reach / (pA - pB)) ** 2);
}
