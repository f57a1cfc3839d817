// fails: follows the definition
// says: Two things at once. Your quantile for alpha leaves all of it in one tail, and a two-sided test gives each tail alpha / 2; and you return the people of both groups together, where one group is asked for.
// witness: [0.02,0.05,0.05,0.8]
import { normalQuantile } from 'holdout';
export function sampleSizePerGroup(pA: number, pB: number, alpha: number, power: number): number {
  for (const [name, value] of Object.entries({ pA, pB, alpha, power })) {
    if (!(value > 0 && value < 1)) throw new RangeError(`sampleSizePerGroup requires 0 < ${name} < 1, got ${value}`);
  }
  if (pA === pB) throw new RangeError(`sampleSizePerGroup requires two different proportions, got ${pA} twice`);
  const pooled = (pA + pB) / 2;
  const underNull = Math.sqrt(2 * pooled * (1 - pooled));
  const underAlternative = Math.sqrt(pA * (1 - pA) + pB * (1 - pB));
  const reach = normalQuantile(1 - alpha) * underNull + normalQuantile(power) * underAlternative;
  return 2 * Math.ceil((reach / (pA - pB)) ** 2);
}
