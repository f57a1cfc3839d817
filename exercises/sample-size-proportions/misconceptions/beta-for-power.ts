// fails: more power never needs fewer people
// says: Your two quantiles have opposite signs and work against each other, so that more power asks for fewer people. That comes of taking the quantile of 1 − power, the chance to miss the difference: take those of 1 − alpha / 2 and of power itself.
// witness: [0.1,0.12,0.05,0.8]
import { normalQuantile } from 'holdout';
export function sampleSizePerGroup(pA: number, pB: number, alpha: number, power: number): number {
  for (const [name, value] of Object.entries({ pA, pB, alpha, power })) {
    if (!(value > 0 && value < 1)) throw new RangeError(`sampleSizePerGroup requires 0 < ${name} < 1, got ${value}`);
  }
  if (pA === pB) throw new RangeError(`sampleSizePerGroup requires two different proportions, got ${pA} twice`);
  const pooled = (pA + pB) / 2;
  const underNull = Math.sqrt(2 * pooled * (1 - pooled));
  const underAlternative = Math.sqrt(pA * (1 - pA) + pB * (1 - pB));
  const reach = normalQuantile(1 - alpha / 2) * underNull + normalQuantile(1 - power) * underAlternative;
  return Math.ceil((reach / (pA - pB)) ** 2);
}
