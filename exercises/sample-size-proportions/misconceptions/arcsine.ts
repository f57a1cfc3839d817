// fails: follows the definition
// says: You measure the difference on the arcsine scale, as Cohen’s h. That is another test, with a variance that is the same everywhere on its scale. Here the difference is that of the proportions themselves, with the pooled variance under the null and their own under the alternative.
// witness: [0.02,0.05,0.05,0.8]
// follows: the arcsine transform, Cohen's h, the effect size that R's pwr.2p.test and statsmodels' proportion_effectsize use
import { normalQuantile } from 'holdout';
export function sampleSizePerGroup(pA: number, pB: number, alpha: number, power: number): number {
  for (const [name, value] of Object.entries({ pA, pB, alpha, power })) {
    if (!(value > 0 && value < 1)) throw new RangeError(`sampleSizePerGroup requires 0 < ${name} < 1, got ${value}`);
  }
  if (pA === pB) throw new RangeError(`sampleSizePerGroup requires two different proportions, got ${pA} twice`);
  const h = 2 * Math.asin(Math.sqrt(pA)) - 2 * Math.asin(Math.sqrt(pB));
  return Math.ceil(2 * ((normalQuantile(1 - alpha / 2) + normalQuantile(power)) / h) ** 2);
}
