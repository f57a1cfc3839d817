// fails: exchanging the arms changes nothing
// says: You count a difference as evidence only where the treatment is ahead. This test asks whether the arms differ at all, and a change that does harm must be able to stop the experiment. The square of the mean makes either direction count.
// witness: [[4,5,0,7],[2,1,3,2],1,1]
export function alwaysValidPValues(control: number[], treatment: number[], variance: number, mixingVariance: number): number[] {
  requireStream(control, treatment, { variance, mixingVariance });
  const pairVariance = 2 * variance;
  let [sum, p] = [0, 1];
  return control.map((value, index) => {
    sum += (treatment[index] as number) - value;
    const n = index + 1;
    const mean = Math.max(0, sum / n);
    const spread = pairVariance + n * mixingVariance;
    const evidence = (n ** 2 * mixingVariance * mean ** 2) / (2 * pairVariance * spread);
    const likelihoodRatio = Math.sqrt(pairVariance / spread) * Math.exp(evidence);
    p = Math.min(p, 1 / likelihoodRatio);
    return p;
  });
}

function requireStream(control: number[], treatment: number[], variances: { [name: string]: number }): void {
  if (control.length !== treatment.length) throw new RangeError('alwaysValidPValues requires as many values in either arm');
  for (const value of [...control, ...treatment]) {
    if (!Number.isFinite(value)) throw new RangeError(`alwaysValidPValues requires finite values, got ${value}`);
  }
  for (const [name, value] of Object.entries(variances)) {
    if (!(value > 0 && value < Infinity)) throw new RangeError(`alwaysValidPValues requires a finite ${name} > 0, got ${value}`);
  }
}
