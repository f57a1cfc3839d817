// fails: follows the definition
// says: Two things at once. You round down, where a part of a person missing breaks the promise; and you use the variance under the alternative in both terms, where the first takes the pooled variance, 2p̄(1 − p̄).
// witness: [0.02,0.05,0.05,0.8]
import { normalQuantile } from 'holdout';
export function sampleSizePerGroup(pA: number, pB: number, alpha: number, power: number): number {
  for (const [name, value] of Object.entries({ pA, pB, alpha, power })) {
    if (!(value > 0 && value < 1)) throw new RangeError(`sampleSizePerGroup requires 0 < ${name} < 1, got ${value}`);
  }
  if (pA === pB) throw new RangeError(`sampleSizePerGroup requires two different proportions, got ${pA} twice`);
  const spread = Math.sqrt(pA * (1 - pA) + pB * (1 - pB));
  const reach = (normalQuantile(1 - alpha / 2) + normalQuantile(power)) * spread;
  return Math.floor((reach / (pA - pB)) ** 2);
}
