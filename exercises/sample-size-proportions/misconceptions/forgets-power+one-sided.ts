// fails: follows the definition
// says: Two things at once. You use only the quantile for alpha, so that the power is 50 %: add the quantile for power times the spread under the alternative. And that quantile leaves all of alpha in one tail; a two-sided test gives each tail alpha / 2.
// witness: [0.02,0.05,0.05,0.8]
import { normalQuantile } from 'holdout';
export function sampleSizePerGroup(pA: number, pB: number, alpha: number, power: number): number {
  for (const [name, value] of Object.entries({ pA, pB, alpha, power })) {
    if (!(value > 0 && value < 1)) throw new RangeError(`sampleSizePerGroup requires 0 < ${name} < 1, got ${value}`);
  }
  if (pA === pB) throw new RangeError(`sampleSizePerGroup requires two different proportions, got ${pA} twice`);
  const pooled = (pA + pB) / 2;
  const underNull = Math.sqrt(2 * pooled * (1 - pooled));
  const reach = normalQuantile(1 - alpha) * underNull;
  return Math.ceil((reach / (pA - pB)) ** 2);
}
