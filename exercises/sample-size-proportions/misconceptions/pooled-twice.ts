// fails: follows the definition
// says: You use the pooled variance in both terms. When the difference is real the groups have different rates, so the second term, the one with the power, takes their own variances: pA qA + pB qB.
// witness: [0.02,0.05,0.05,0.8]
// follows: the effect size |pA − pB| / √(p̄(1 − p̄)) with one pooled variance, as in introductory biostatistics courses and the calculator of VRC Academy
import { normalQuantile } from 'holdout';
export function sampleSizePerGroup(pA: number, pB: number, alpha: number, power: number): number {
  for (const [name, value] of Object.entries({ pA, pB, alpha, power })) {
    if (!(value > 0 && value < 1)) throw new RangeError(`sampleSizePerGroup requires 0 < ${name} < 1, got ${value}`);
  }
  if (pA === pB) throw new RangeError(`sampleSizePerGroup requires two different proportions, got ${pA} twice`);
  const pooled = (pA + pB) / 2;
  const spread = Math.sqrt(2 * pooled * (1 - pooled));
  const reach = (normalQuantile(1 - alpha / 2) + normalQuantile(power)) * spread;
  return Math.ceil((reach / (pA - pB)) ** 2);
}
